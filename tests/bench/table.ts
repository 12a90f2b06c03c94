import type { Spread } from "./stats.ts";

type Cell = number | string;

/** Prints rows below their headings; numbers stand at the right. */
export function printTable(title: string, heads: string[], rows: Cell[][]) {
  const lines = [heads, ...rows.map((row) => row.map(show))];
  const widths = heads.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const isNumeric = heads.map((_, column) =>
    rows.every((row) => typeof (row[column] ?? 0) === "number"),
  );
  console.log(`\n${title}`);
  for (const line of lines)
    console.log(
      `  ${heads
        .map((_, column) => {
          const text = line[column] ?? "";
          const width = widths[column] ?? 0;
          return isNumeric[column] ? text.padStart(width) : text.padEnd(width);
        })
        .join("  ")
        .trimEnd()}`,
    );
}

/** Whole numbers as they are, others with one decimal. */
function show(cell: Cell): string {
  if (typeof cell === "string") return cell;
  return Number.isInteger(cell) ? String(cell) : cell.toFixed(1);
}

/** One row: the label, median, 95th percentile and how often it was measured. */
export function timeRow(label: string, { p50, p95, count }: Spread): Cell[] {
  return [label, tenths(p50), tenths(p95), count];
}

export const timeHeads = ["", "p50 ms", "p95 ms", "rounds"];

function tenths(time: number): string {
  return time.toFixed(1).padStart(7);
}
