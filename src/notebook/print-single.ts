import { printNumber } from "./print-number.ts";
import { round32, toPrecision } from "./untampered-explaining.ts";

/** A 32-bit float with the fewest digits that give the same 32 bits: 0.1, not 0.10000000149011612. */
export function printSingle(value: number): string {
  if (value === 0) return printNumber(value);
  for (let digits = 6; digits < 9; digits++) {
    const shorter = +toPrecision(value, digits);
    if (round32(shorter) === value) return printNumber(shorter);
  }
  return printNumber(+toPrecision(value, 9));
}
