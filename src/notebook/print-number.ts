import { isSame, toText } from "./untampered.ts";

/** A number as source text; the negative zero keeps its sign. */
export function printNumber(value: number): string {
  return isSame(value, -0) ? "-0" : toText(value);
}
