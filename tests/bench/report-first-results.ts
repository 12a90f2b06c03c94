import type { FirstResult } from "./first-result.ts";
import { spread } from "./stats.ts";
import { printTable, timeHeads, timeRow } from "./table.ts";
import type { Target } from "./targets.ts";

/** Prints the times to the first live result, and how they stand to the first page's. */
export function reportFirstResults(
  conditions: string,
  visits: ReadonlyMap<Target, FirstResult[]>,
): void {
  const [least = NaN] = [...visits.values()].map(
    (seen) => spread(seen.map(({ painted }) => painted)).p50,
  );
  const rows = [...visits].flatMap(([{ name }, seen]) => {
    const pressed = spread(seen.map((each) => each.pressed));
    const run = spread(seen.map((each) => each.painted - each.pressed));
    const painted = spread(seen.map((each) => each.painted));
    return [
      timeRow(`${name}: navigation → Run can be pressed`, pressed),
      timeRow(`${name}: Run → result drawn`, run),
      [
        ...timeRow(`${name}: navigation → result drawn`, painted),
        `× ${(painted.p50 / least).toFixed(1)}`,
      ],
    ];
  });
  printTable(
    `First live result, first visit, ${conditions}`,
    [...timeHeads, "floor"],
    rows,
  );
}
