import { indexOf, repeat, slice } from "./untampered.ts";

/** Columns that a line should not pass. */
const lineWidth = 72;
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
  const inner = fill ? wrap(items, indent + 2) : stack(items, margin);
  return `${open}\n${margin}${inner}\n${repeat(" ", indent)}${close}`;
}

function stack(items: string[], margin: string): string {
  let text = "";
  for (let i = 0; i < items.length; i++) {
    text += i > 0 ? `,\n${margin}${items[i]}` : items[i];
  }
  return text;
}

/** Items in lines of at most `lineWidth` columns, each line after the first indented. */
export function wrap(items: string[], indent: number): string {
  let text = "";
  let column = indent;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]! + (i < items.length - 1 ? "," : "");
    if (i > 0 && column + 1 + item.length > lineWidth) {
      text += `\n${repeat(" ", indent)}`;
      column = indent;
    } else if (i > 0) {
      text += " ";
      column++;
    }
    text += item;
    column += item.length;
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
