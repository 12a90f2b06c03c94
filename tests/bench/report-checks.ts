import type { CheckTimes } from "./exercise-check.ts";
import { spread } from "./stats.ts";
import { printTable, timeHeads, timeRow } from "./table.ts";

/** Prints what a check takes, by kind; aimed at are 150 ms for code and 5 ms for the rest. */
export function reportChecks(times: CheckTimes[]): void {
  printTable(
    "Check of an exercise",
    timeHeads,
    times.flatMap(({ kind, first, later, frames }) => [
      timeRow(`${kind}: first press → verdict`, spread([first])),
      timeRow(`${kind}: later press → verdict`, spread(later)),
      timeRow(`${kind}: longest time between frames`, spread(frames)),
    ]),
  );
}
