import type { CodeCheck, Verdict } from "../../exercise/index.ts";
import { judgeCode } from "../../exercise/judge-code.ts";
import type { CellError } from "../../notebook/output.ts";
import { pageNotebook } from "../notebook/notebook.ts";

/** Judges what the reader has written into the exercise's cell. */
export async function judgeCell(
  check: CodeCheck,
  signal: AbortSignal,
  seed?: number,
): Promise<Verdict> {
  const { session, sandbox } = pageNotebook();
  const program = await session.extract(check.id);
  const spawn = () => sandbox.spawn();
  return judgeCode(check, { program, spawn, signal, seed });
}

/** An error of the reader's code, drawn as that of a cell. */
export function drawError(error: CellError, id: string): Promise<Node[]> {
  return pageNotebook().draw([{ kind: "error", error }], id);
}
