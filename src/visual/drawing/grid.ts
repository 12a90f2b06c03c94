import { h, type VNode } from "../node.ts";

/** Side of an element, in the drawing's units. */
export const unit = 28;

/** A rectangle of elements. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export function oneElement(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

export function allElements(rows: number, columns: number): Area {
  return { row: 0, column: 0, rows, columns };
}

/** A ground with lines between its elements; few nodes however many elements there are. */
export function drawGrid(area: Area, kind: string): VNode[] {
  const { row, column, rows, columns } = area;
  const lines: string[] = [];
  for (let line = 1; line < rows; line++)
    lines.push(`M${column * unit} ${(row + line) * unit}h${columns * unit}`);
  for (let line = 1; line < columns; line++)
    lines.push(`M${(column + line) * unit} ${row * unit}v${rows * unit}`);
  return [
    h("path", { class: `f-${kind}`, d: outline(area) }),
    h("path", { class: `f-line f-line-${kind}`, d: lines.join("") }),
  ];
}

/** An area as one closed path, drawn `inset` units inside its edge. */
export function outline(area: Area, inset = 0): string {
  const { row, column, rows, columns } = area;
  const width = columns * unit - 2 * inset;
  return `M${column * unit + inset} ${row * unit + inset}h${width}v${rows * unit - 2 * inset}h${-width}z`;
}

/**
 * Numbers in their elements; `kindOf` names the class of each. A row is one text, and neighbours
 * of one sign and one class are one piece of it: a browser lays out and styles each text anew,
 * and a large grid has hundreds of numbers.
 */
export function drawNumbers(
  numbers: readonly (readonly number[])[],
  kindOf: (row: number, column: number) => string,
): VNode[] {
  return numbers.map((line, row) => {
    const pieces: { text: string; kind: string; x: number[] }[] = [];
    line.forEach((value, column) => {
      const text = fit(value);
      const kind = classOf(text, kindOf(row, column));
      const last = pieces.at(-1);
      const isOpen = last?.kind === kind && last.text.length === last.x.length;
      // Every sign has a place of its own, so a longer number stands alone.
      if (isOpen && text.length === 1) {
        last.text += text;
        last.x.push(middle(column));
      } else pieces.push({ text, kind, x: [middle(column)] });
    });
    return h(
      "text",
      { y: middle(row) },
      ...pieces.map(({ text, kind, x }) =>
        h("tspan", { class: kind || undefined, x: x.join(" ") }, text),
      ),
    );
  });
}

export function drawNumber(
  value: number,
  row: number,
  column: number,
  kind: string,
): VNode {
  const text = fit(value);
  return h(
    "text",
    {
      class: classOf(text, kind) || undefined,
      x: middle(column),
      y: middle(row),
    },
    text,
  );
}

function middle(place: number): number {
  return (place + 0.5) * unit;
}

function classOf(text: string, kind: string): string {
  return `${sizeOf(text)}${kind}`.trim();
}

/** With as many digits as fit into its element. */
function fit(value: number): string {
  let text = showNumber(value);
  if (text.length > 6) text = showNumber(Math.round(value));
  for (let digits = 1; digits >= 0 && text.length > 6; digits--)
    text = value.toExponential(digits).replace("-", "−").replace("e+", "e");
  return text;
}

/** The class of a number that would not fit into its element otherwise. */
function sizeOf({ length }: string): string {
  if (length < 3) return "";
  if (length === 3) return "f-wide ";
  return length === 4 ? "f-long " : "f-longer ";
}

/** Short, with a real minus sign. */
export function showNumber(value: number): string {
  return String(Number(value.toFixed(2))).replace("-", "−");
}

/** Numbers are readable up to so many elements in a row. */
export const mostNumbers = 18;
