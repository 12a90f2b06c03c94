import type { PlotOutput } from "../../notebook/output.ts";
import { numberText } from "./number-text.ts";

const most = { rows: 100, columns: 30 };

/** The numbers of a plot, as rows of a table; `count` is how many there are in all. */
export function plotRows(
  { type, series, labels, columns, y }: PlotOutput,
  xName: string,
): { columns: string[]; rows: (number | string)[][]; count: number } {
  const value = (name: string) => name || y.label || "y";
  const [first] = series;
  if (!first) return { columns: [], rows: [], count: 0 };
  if (type === "heatmap") {
    const count = first.y.length / columns;
    const width = Math.min(columns, most.columns);
    const rows = upTo(count, (i) =>
      Array.from(first.y.subarray(i * columns, i * columns + width)),
    );
    return { columns: [], rows, count };
  }
  if (type === "histogram") {
    const rows = upTo(first.y.length, (i) => [
      `${numberText(first.x[i]!)} – ${numberText(first.x[i + 1]!)}`,
      first.y[i]!,
    ]);
    return { columns: [xName, value("")], rows, count: first.y.length };
  }
  if (type === "bar") {
    const rows = upTo(labels.length, (i) => [
      labels[i]!,
      ...series.map((each) => each.y[i]!),
    ]);
    const names = series.map(({ name }) => value(name));
    return { columns: [xName, ...names], rows, count: labels.length };
  }
  // Series need not share their x: a row is a point.
  const points = series.flatMap(({ name, x, y: ys }) =>
    Array.from(x.subarray(0, most.rows), (at, i) => [
      ...(series.length > 1 ? [name] : []),
      at,
      ys[i]!,
    ]),
  );
  const count = series.reduce((sum, { x }) => sum + x.length, 0);
  const head = [...(series.length > 1 ? [""] : []), xName, value("")];
  return { columns: head, rows: points.slice(0, most.rows), count };
}

function upTo<Row>(count: number, make: (index: number) => Row): Row[] {
  return Array.from({ length: Math.min(count, most.rows) }, (_, i) => make(i));
}
