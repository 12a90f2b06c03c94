import { fill } from "../../i18n/fill.ts";
import type { OutputWords } from "../../i18n/runtime.ts";
import type { TableOutput } from "../../notebook/output.ts";
import { h, type VNode } from "../node.ts";
import { numberText } from "./number-text.ts";

export function drawTable(
  { caption, columns, rows, count }: TableOutput,
  words: OutputWords,
): VNode {
  const said = words.output;
  return h(
    "div",
    { class: "out-table" },
    caption && h("p", { class: "out-caption" }, caption),
    rows.length > 0
      ? drawRows(columns, rows, caption || said.table)
      : h("p", { class: "map-note" }, said.tableEmpty),
    count > rows.length &&
      h(
        "p",
        { class: "map-note" },
        fill(said.tableFirst, { shown: rows.length, all: count }),
      ),
  );
}

/** A table that scrolls inside its own frame where it is too wide. */
export function drawRows(
  columns: string[],
  rows: (number | string)[][],
  name: string,
): VNode {
  return h(
    "div",
    { class: "out-scroll", role: "group", "aria-label": name, tabindex: 0 },
    h(
      "table",
      {},
      columns.length > 0 &&
        h(
          "thead",
          {},
          h("tr", {}, ...columns.map((text, i) => drawHead(text, i, rows))),
        ),
      h(
        "tbody",
        {},
        ...rows.map((row) => h("tr", {}, ...row.map(drawElement))),
      ),
    ),
  );
}

/** Over numbers, the head stands at their side; a corner without words heads nothing. */
function drawHead(text: string, index: number, rows: (number | string)[][]) {
  if (text === "") return h("td", {});
  const isNumber = typeof rows[0]?.[index] === "number";
  return h("th", { scope: "col", class: isNumber && "is-number" }, text);
}

function drawElement(value: number | string): VNode {
  return typeof value === "number"
    ? h("td", { class: "is-number" }, numberText(value, digitsOf(value)))
    : h("td", {}, value);
}

/** A count such as 231 211 008 is exact; a fraction rarely needs to be. */
function digitsOf(value: number): number {
  return Number.isSafeInteger(value) ? 16 : 6;
}
