import { wholeNumber } from "./check.ts";

/** The axis that `dim` names, counted from the end if negative; as in Python. */
export function axisOf(
  op: string,
  dim: number,
  ndim: number,
  name = "dim",
): number {
  const count = Math.max(ndim, 1); // A single number may be treated as a list of one.
  wholeNumber(op, name, dim, -count, count - 1);
  return dim < 0 ? dim + count : dim;
}
