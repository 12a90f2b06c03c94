import { fillLines } from "./fill-lines.ts";
import { printNumber } from "./print-number.ts";
import {
  getOwnPropertyDescriptor,
  isArray,
  maximum,
  minimum,
  padStart,
  repeat,
} from "./untampered.ts";

/** Elements or fields of one object that are shown. */
export const maximumLength = 100;

/**
 * Numbers, or equally nested lists of numbers, as a grid with aligned columns:
 *
 * ```
 * [[ 1, -2],
 *  [10,  4]]
 * ```
 *
 * @returns undefined if the array holds anything but numbers and lists of numbers.
 */
export function printNumberGrid(
  array: unknown[],
  indent: number,
): string | undefined {
  const budget = { left: 2_000, width: 0 };
  const depth = gridDepth(array, budget);
  if (depth === undefined) return undefined;
  // A single list is text, not a column; its numbers stay next to their commas.
  const width = depth > 1 ? budget.width : 0;
  return gridText(array, indent, width);
}

/** How deeply lists nest, if all of them equally and down to numbers; at most four levels. */
function gridDepth(
  array: unknown[],
  budget: { left: number; width: number },
): number | undefined {
  if (array.length === 0) return undefined;
  let depth: number | undefined;
  const shown = minimum(array.length, maximumLength);
  for (let i = 0; i < shown; i++) {
    const item: unknown = getOwnPropertyDescriptor(array, i)?.value;
    let inner: number | undefined;
    if (typeof item === "number" && budget.left-- > 0) {
      budget.width = maximum(budget.width, printNumber(item).length);
      inner = 0;
    } else if (isArray(item) && budget.left-- > 0 && item !== array) {
      inner = gridDepth(item, budget);
    }
    if (inner === undefined || inner > 3) return undefined;
    if (i > 0 && inner !== depth) return undefined;
    depth = inner;
  }
  return depth! + 1;
}

function gridText(array: unknown[], indent: number, width: number): string {
  const shown = minimum(array.length, maximumLength);
  const items: string[] = [];
  for (let i = 0; i < shown; i++) {
    const item = array[i] as number | unknown[];
    items[i] =
      typeof item === "number"
        ? padStart(printNumber(item), width)
        : gridText(item, indent + 1, width);
  }
  if (array.length > shown) {
    items[shown] = `… ${array.length - shown} more`;
  }
  if (!isArray(array[0])) return `[${fillLines(items, indent + 1)}]`;
  let text = "[";
  for (let i = 0; i < items.length; i++) {
    if (i > 0) text += `,\n${repeat(" ", indent + 1)}`;
    text += items[i];
  }
  return `${text}]`;
}
