import type { Links } from "./graph.ts";

/** What a plan asks about a cell at the time of the run. */
export interface PlanState {
  /** Its text has changed since its output was made. */
  isEdited(id: string): boolean;
  /** It is not edited, but its output is out of date, or it could not run. */
  isStale(id: string): boolean;
  /** The worker holds what it defines now. */
  hasValue(id: string): boolean;
}

/**
 * The cells to run when the cells `asked` are run, in the order of `ids`: these, what depends on
 * them and is stale, and of what all those need the cells that have no value.
 */
export function planRun(
  asked: Set<string>,
  ids: string[],
  links: Links,
  { isEdited, isStale, hasValue }: PlanState,
): string[] {
  // A cell that the reader is editing waits for them, and what needs it waits with it.
  const isOpen = (id: string) => !asked.has(id) && isEdited(id);
  const chosen = new Set(asked);
  for (const id of asked)
    for (const dependent of links.dependents(id))
      if (isStale(dependent) && !links.needs(dependent).some(isOpen))
        chosen.add(dependent);
  for (const id of [...chosen])
    for (const needed of links.needs(id))
      if (!hasValue(needed)) chosen.add(needed);
  return ids.filter((id) => chosen.has(id));
}
