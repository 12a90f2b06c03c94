import { printNumberGrid } from "./print-grid.ts";
import { printNumber } from "./print-number.ts";
import { isArray, toText } from "./untampered.ts";

/** Prints the kinds of values that most lessons show; undefined for others (`print-value.ts`). */
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
