import { printNumberGrid } from "./print-grid.ts";
import { printNumber } from "./print-number.ts";
import { isArray, toText } from "./untampered.ts";

/** Most values of lessons, as JavaScript would write them; undefined for those that take more. */
export function printPlain(value: unknown): string | undefined {
  if (typeof value === "number") return printNumber(value);
  if (typeof value === "boolean" || value === undefined || value === null)
    return toText(value);
  try {
    return isArray(value) ? printNumberGrid(value, 0) : undefined;
  } catch {
    return undefined; // a proxy's trap
  }
}
