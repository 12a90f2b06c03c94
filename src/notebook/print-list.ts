import { fillLines, lineWidth } from "./fill-lines.ts";
import { repeat, slice } from "./untampered.ts";
import { indexOf } from "./untampered-explaining.ts";

/** Columns up to which an element shares its line with others. */
const shortItem = 24;

/**
 * `{ a, b }` in one line if that is short. Else many short elements share lines, and longer items
 * and fields have a line each.
 *
 * @param indent Columns in front of continued lines.
 */
export function printList(
  open: string,
  close: string,
  items: string[],
  indent: number,
): string {
  if (items.length === 0) return open + close;
  const gap = close === "}" ? " " : "";
  let line = open + gap;
  let isShort = true;
  let fill = close === "]";
  for (let i = 0; i < items.length; i++) {
    line += i > 0 ? `, ${items[i]}` : items[i];
    if (indexOf(items[i]!, "\n") >= 0) isShort = false;
    if (items[i]!.length > shortItem) fill = false;
  }
  line += gap + close;
  if (isShort && line.length + indent <= lineWidth) return line;
  const margin = repeat(" ", indent + 2);
  const inner = fill ? fillLines(items, indent + 2) : stack(items, margin);
  return `${open}\n${margin}${inner}\n${repeat(" ", indent)}${close}`;
}

function stack(items: string[], margin: string): string {
  let text = "";
  for (let i = 0; i < items.length; i++) {
    text += i > 0 ? `,\n${margin}${items[i]}` : items[i];
  }
  return text;
}

/** Text of several lines, those after the first moved right. */
export function indentLines(text: string, indent: number): string {
  let moved = "";
  let from = 0;
  for (let to = indexOf(text, "\n"); to >= 0; to = indexOf(text, "\n", from)) {
    moved += slice(text, from, to + 1) + repeat(" ", indent);
    from = to + 1;
  }
  return moved + slice(text, from);
}
