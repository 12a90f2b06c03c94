import type { Links } from "./graph.ts";

/** What a plan asks about a cell at the time of the run. */
export interface PlanState {
  /** Its text has changed since its output was made. */
  isEdited(id: string): boolean;
  /** It is not edited, but its output is out of date, or it could not run. */
  isStale(id: string): boolean;
  /** The worker holds what it defines now. */
  hasValue(id: string): boolean;
  /** It runs when the reader asks for it, not by itself. */
  isManual(id: string): boolean;
  /** Cells that depend on it, or have done so: a name that is gone leaves no link. */
  followers(id: string): Iterable<string>;
}

/**
 * The cells to run when the reader runs the cells `asked`, in the order of `ids`: these; the stale
 * cells that follow them; and those that all of these need and whose values the worker lacks.
 */
export function planRun(
  asked: Set<string>,
  ids: string[],
  links: Links,
  { isEdited, isStale, hasValue, isManual, followers }: PlanState,
): string[] {
  const chosen = new Set(asked);
  const addNeeded = (id: string) => {
    for (const needed of links.needs(id))
      if (!hasValue(needed)) chosen.add(needed);
  };
  for (const id of asked) addNeeded(id);
  // An edited cell waits until the reader runs it, and so does a manual one; cells that need it wait
  // with it.
  const waits = (id: string) =>
    !chosen.has(id) && (isEdited(id) || (isManual(id) && !hasValue(id)));
  const following = [...asked].flatMap((id) =>
    [...followers(id)].filter(
      (each) =>
        isStale(each) && !isManual(each) && !links.needs(each).some(waits),
    ),
  );
  for (const id of following) {
    chosen.add(id);
    addNeeded(id);
  }
  return ids.filter((id) => chosen.has(id));
}
