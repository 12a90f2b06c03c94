import type { Pair } from "./setting.ts";
import type { Grid } from "./steps.ts";

/** The numbers of a convolution figure; what is not given counts up from 0. */
export interface Values {
  input?: Grid;
  kernel?: Grid;
}

/** What is not given counts up to here and begins again: inputs of one digit, few weights. */
export const countedTo = { input: 10, kernel: 4 };

/** 0, 1, 2 … row by row, and again from 0 at `most`. */
export function countUp([rows, columns]: Pair, most: number): Grid {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      return (row * columns + column) % most;
    }),
  );
}

/** Numbers with commas or spaces between them; undefined if they do not make a grid of this size. */
export function readGrid(text: string, [rows, columns]: Pair) {
  const numbers = text
    .replaceAll("−", "-")
    .split(/[\s,，]+/)
    .filter((word) => word !== "")
    .map(Number);
  const isGood = numbers.every((value) => Math.abs(value) <= 1e6);
  if (!isGood || numbers.length !== rows * columns) return undefined;
  return Array.from({ length: rows }, (_, row) =>
    numbers.slice(row * columns, (row + 1) * columns),
  );
}

/** The same numbers where the grid has them, counted ones where it grows. */
export function resize(
  grid: Grid | undefined,
  size: Pair,
  most: number,
): Grid | undefined {
  if (!grid) return undefined;
  return countUp(size, most).map((line, row) =>
    line.map((value, column) => grid[row]?.[column] ?? value),
  );
}
