import type { Place } from "./cell.ts";
import type { CellError } from "./output.ts";

/** Why a cell cannot be compiled, in the form that a cell shows. */
export class CellProblem extends SyntaxError {
  readonly error: CellError;

  constructor(error: CellError) {
    super(error.message);
    this.name = "CellProblem";
    this.error = error;
  }
}

/** A `CellProblem` at one place of the cell `id`. */
export function problemAt(
  id: string,
  place: Place,
  code: "module-syntax" | "syntax" | "unsupported",
  message: string,
  values: CellError["values"] = {},
): CellProblem {
  const frames = [{ cell: id, line: place.line, column: place.column }];
  return new CellProblem({ code, message, values, frames });
}
