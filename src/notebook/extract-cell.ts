import type { LinkedCell } from "./cell.ts";
import type { CellError } from "./output.ts";
import type { Session } from "./session.ts";

/** A cell and all that it needs, ready for a worker of one's own; or why it cannot run. */
export async function extractCell(
  session: Session,
  id: string,
): Promise<LinkedCell[] | CellError> {
  await session.prepare();
  const { linked, errors, needs } = session.links;
  const error = errors.get(id);
  if (error) return error;
  const needed = new Set([...needs(id), id]);
  return [...linked.values()].filter((cell) => needed.has(cell.id));
}
