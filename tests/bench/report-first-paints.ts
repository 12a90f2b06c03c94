import { spread } from "./stats.ts";
import { printTable, timeHeads, timeRow } from "./table.ts";

/** Prints when pages first show content, and how that stands to the floor page, which comes first. */
export function reportFirstPaints(paints: ReadonlyMap<string, number[]>): void {
  const [floor = NaN] = [...paints.values()].map((times) => spread(times).p50);
  printTable(
    "First content, first visit, processor 4 times slower, fast 4G",
    [...timeHeads, "floor"],
    [...paints].map(([path, times]) => [
      ...timeRow(path, spread(times)),
      `× ${(spread(times).p50 / floor).toFixed(2)}`,
    ]),
  );
}
