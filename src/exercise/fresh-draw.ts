import { newSeed } from "./random.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Judges on a new draw, or first on an earlier one that the reader looks at again. Passing the
 * earlier one is not enough, since its answers could be written out as a table: a new draw decides.
 */
export async function judgeFreshly(
  judge: (seed: number) => Promise<Verdict>,
  earlier: number | undefined,
): Promise<Verdict> {
  const verdict = await judge(earlier ?? newSeed());
  const isDecided = earlier === undefined || verdict.outcome !== "passed";
  return isDecided ? verdict : judge(newSeed());
}
