import type { CellError } from "./output.ts";

/** An error that no cell has thrown, as a cell shows it. */
export function failure(
  code: CellError["code"],
  values: CellError["values"],
  message = "",
): CellError {
  return { code, message, values, frames: [] };
}
