import { repeat } from "./untampered.ts";

/** Columns that a line should not pass. */
export const lineWidth = 72;

/** Items in lines of at most `lineWidth` columns, each line after the first indented. */
export function fillLines(items: string[], indent: number): string {
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
