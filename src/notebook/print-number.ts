import { isSame, round32, toPrecision, toText } from "./untampered.ts";

/** A number as source text; the negative zero keeps its sign. */
export function printNumber(value: number): string {
  return isSame(value, -0) ? "-0" : toText(value);
}

/** A 32-bit float with the fewest digits that give the same 32 bits: 0.1, not 0.10000000149011612. */
export function printSingle(value: number): string {
  if (value === 0) return printNumber(value);
  for (let digits = 6; digits < 9; digits++) {
    const shorter = +toPrecision(value, digits);
    if (round32(shorter) === value) return printNumber(shorter);
  }
  return printNumber(+toPrecision(value, 9));
}
