import { wholeNumber } from "./check.ts";
import { fault } from "./fault.ts";

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

/** `axes`, if they are `count` different ones. */
export function distinct(
  op: string,
  axes: number[],
  count = axes.length,
): number[] {
  if (axes.length === count && new Set(axes).size === count) return axes;
  throw fault`${op}: the dims are ${axes}, not ${count} axes; name each once`;
}
