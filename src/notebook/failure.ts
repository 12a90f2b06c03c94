import type { CellError } from "./output.ts";

/** An error that no cell has thrown, as a cell shows it. */
export function failure(
  code: CellError["code"],
  values: CellError["values"],
  message = "",
): CellError {
  return { code, message, values, frames: [] };
}

/** The error of a cell that needs one which has failed. */
export function blocked(cell: string): CellError {
  return failure("blocked", { cell }, `${cell} failed`);
}
