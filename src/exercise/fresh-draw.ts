import { newSeed } from "./random.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Judges on a new draw, or on an earlier one that is looked at again. The latter does not pass by
 * itself, because its answers could stand in a table: then a new draw decides.
 */
export async function judgeFreshly(
  judge: (seed: number) => Promise<Verdict>,
  earlier: number | undefined,
): Promise<Verdict> {
  const verdict = await judge(earlier ?? newSeed());
  const isDecided = earlier === undefined || verdict.outcome !== "passed";
  return isDecided ? verdict : judge(newSeed());
}
