/** A grid of numbers, row by row. */
export interface Grid {
  rows: number;
  columns: number;
  values: ArrayLike<number>;
}

export interface ReducedGrid extends Grid {
  /** Elements that one square stands for, down and across; 1 where nothing was reduced. */
  down: number;
  across: number;
}

/**
 * A grid with at most `side` rows and columns: each square is the mean of a block of elements, so
 * that one NaN among them stays in sight.
 */
export function reduceGrid(grid: Grid, side: number): ReducedGrid {
  const down = Math.max(1, Math.ceil(grid.rows / side));
  const across = Math.max(1, Math.ceil(grid.columns / side));
  const rows = Math.ceil(grid.rows / down);
  const columns = Math.ceil(grid.columns / across);
  if (down === 1 && across === 1) return { ...grid, down, across };
  const values = new Float64Array(rows * columns);
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++)
      values[y * columns + x] = meanOf(
        grid,
        [y * down, Math.min(grid.rows, (y + 1) * down)],
        [x * across, Math.min(grid.columns, (x + 1) * across)],
      );
  return { rows, columns, values, down, across };
}

function meanOf(
  { columns, values }: Grid,
  [top, bottom]: [number, number],
  [left, right]: [number, number],
): number {
  const count = (bottom - top) * (right - left);
  let mean = 0;
  // Each is divided before adding: the sum of large numbers could overflow.
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) mean += values[y * columns + x]! / count;
  return mean;
}
