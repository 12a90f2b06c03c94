import { fault, kindFault } from "../../../lib/fault.ts";
import { show } from "../../../lib/show.ts";
import { isTensor } from "../print-tensor.ts";
import { isArray, isView } from "../untampered.ts";

/** What counts as a list of numbers: an array, a typed array, a tensor (its elements in order). */
export type Numbers =
  | ArrayLike<number>
  | { readonly data: Float32Array; readonly shape: readonly number[] };

/** Most numbers in one list. */
const limit = 1_000_000;

/** A copy of the numbers in `value`; `what` names it if it holds none. */
export function numbersIn(
  op: string,
  what: string,
  value: unknown,
): Float64Array<ArrayBuffer> {
  const list = isTensor(value) ? value.data : value;
  if (!isNumberList(list))
    throw kindFault`${op}: ${what} is ${show(value)}; give an array of numbers, a typed array or a tensor`;
  if (list.length > limit)
    throw fault`${op}: ${what} has ${list.length} numbers; give at most ${limit}`;
  const numbers = new Float64Array(list.length);
  for (let i = 0; i < list.length; i++) {
    const item: unknown = list[i];
    if (typeof item !== "number")
      throw kindFault`${op}: ${what} holds ${show(item)} at ${i}; give numbers only`;
    numbers[i] = item;
  }
  return numbers;
}

/** Whether it is a list at all; what it holds is another question. */
export function isNumberList(value: unknown): value is ArrayLike<unknown> {
  return isArray(value) || (isView(value) && !(value instanceof DataView));
}
