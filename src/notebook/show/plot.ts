import { knownOptions, wholeNumber } from "../../../lib/check.ts";
import { fault, kindFault } from "../../../lib/fault.ts";
import { show } from "../../../lib/show.ts";
import type { PlotAxis, PlotOutput } from "../output.ts";
import { isTensor } from "../print-tensor.ts";
import { isArray } from "../untampered.ts";
import { isNumberList, numbersIn } from "./numbers.ts";
import { Plot } from "./plot-value.ts";
import { nameOf, seriesOf } from "./series.ts";

const optionNames = ["title", "x", "y"];
const example = '{ title: "Loss", x: "step", y: { label: "loss", log: true } }';

const most = { bars: 200, bins: 200, elements: 100_000 };

/** Plots of numbers: what is drawn is data, and the page draws it. */
export const plot = {
  line: (data: unknown, options: unknown = {}): Plot =>
    points("line", data, options),
  scatter: (data: unknown, options: unknown = {}): Plot =>
    points("scatter", data, options),
  bar,
  histogram,
  heatmap,
};

function points(
  type: "line" | "scatter",
  data: unknown,
  options: unknown,
): Plot {
  const op = `plot.${type}`;
  const frame = frameOf(op, type, options);
  return new Plot({ ...frame, series: seriesOf(op, data) });
}

function bar(data: unknown, options: unknown = {}): Plot {
  const op = "plot.bar";
  const frame = frameOf(op, "bar", options, ["labels"]);
  const given = (options as { labels?: unknown }).labels;
  const { labels, values } = barsOf(op, data);
  const names = given === undefined ? labels : namesIn(op, given);
  const count = values[0]?.y.length ?? 0;
  if (count > most.bars)
    throw fault`${op}: ${count} bars are over ${most.bars}; show fewer`;
  for (const { name, y } of values)
    if (y.length !== count || names.length !== count)
      throw fault`${op}: ${name || "data"} has ${y.length} numbers for ${names.length} bars; give one number for each`;
  return new Plot({ ...frame, labels: names, series: values });
}

/** `{ same: 5, valid: 3 }` names its bars; lists have numbers for names. */
function barsOf(
  op: string,
  data: unknown,
): { labels: string[]; values: PlotOutput["series"] } {
  if (isRecord(data)) {
    const entries = Object.entries(data);
    if (entries.every(([, value]) => typeof value === "number")) {
      const y = numbersIn(
        op,
        "data",
        entries.map(([, value]) => value),
      );
      const labels = entries.map(([name]) => nameOf(name));
      return { labels, values: [inOrder("", y)] };
    }
    const values = entries.map(([name, value]) =>
      inOrder(nameOf(name), numbersIn(op, name, value)),
    );
    return { labels: numbered(values[0]?.y.length ?? 0), values };
  }
  const y = numbersIn(op, "data", data);
  return { labels: numbered(y.length), values: [inOrder("", y)] };
}

function histogram(data: unknown, options: unknown = {}): Plot {
  const op = "plot.histogram";
  const frame = frameOf(op, "histogram", options, ["bins"]);
  const values = numbersIn(op, "data", data);
  // Beyond that, the width of a bin could overflow.
  const finite = values.filter((value) => Math.abs(value) <= 1e300);
  const { bins = binsFor(finite.length) } = options as { bins?: unknown };
  const count = wholeNumber(op, "bins", bins, 1, most.bins);
  const { edges, heights } = countInBins(finite, count);
  const shown = finite.length > 0 ? heights : new Float64Array();
  const series = {
    name: "",
    x: finite.length > 0 ? edges : new Float64Array(),
    y: shown,
    count: values.length,
  };
  return new Plot({ ...frame, series: [series] });
}

/** Sturges' rule. */
function binsFor(count: number): number {
  return Math.ceil(Math.log2(Math.max(1, count))) + 1;
}

/** Bins of equal width; each holds its left edge, the last one also its right. */
function countInBins(values: Float64Array, bins: number) {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low === high) {
    low -= 0.5;
    high += 0.5;
  }
  const edges = Float64Array.from(
    { length: bins + 1 },
    (_, i) => low * (1 - i / bins) + high * (i / bins),
  );
  const heights = new Float64Array(bins);
  for (const value of values) {
    const share = (value / 2 - low / 2) / (high / 2 - low / 2);
    heights[Math.min(bins - 1, Math.floor(share * bins))]! += 1;
  }
  return { edges, heights };
}

function heatmap(data: unknown, options: unknown = {}): Plot {
  const op = "plot.heatmap";
  const frame = frameOf(op, "heatmap", options);
  const { columns, values } = gridOf(op, data);
  if (values.length > most.elements)
    throw fault`${op}: ${values.length} numbers are over ${most.elements}; take a part, or pool them first`;
  const x = new Float64Array();
  const series = [{ name: "", x, y: values, count: values.length }];
  return new Plot({ ...frame, columns, series });
}

function gridOf(op: string, data: unknown) {
  if (isTensor(data)) {
    if (data.shape.length !== 2)
      throw fault`${op}: data has shape [${data.shape.join(", ")}]; give two axes, for example x.select(0, 0)`;
    return { columns: data.shape[1]!, values: numbersIn(op, "data", data) };
  }
  const rows: unknown[] = isArray(data) ? data : [data];
  const lists = rows.map((row, index) => numbersIn(op, `row ${index}`, row));
  const columns = lists[0]?.length ?? 0;
  const values = new Float64Array(columns * lists.length);
  lists.forEach((list, index) => {
    if (list.length !== columns)
      throw fault`${op}: row ${index} has ${list.length} numbers but row 0 has ${columns}; make the rows equally long`;
    values.set(list, index * columns);
  });
  return { columns, values };
}

/** What a plot has besides its numbers. */
function frameOf(
  op: string,
  type: PlotOutput["type"],
  options: unknown,
  others: string[] = [],
): Omit<PlotOutput, "series"> {
  knownOptions(op, options, [...optionNames, ...others], example);
  const { title = "", x, y } = options as Record<string, unknown>;
  const axes = { x: axisOf(op, "x", x), y: axisOf(op, "y", y) };
  const common = { labels: [], columns: 0 };
  return { kind: "plot", type, title: nameOf(title), ...axes, ...common };
}

function axisOf(op: string, name: string, value: unknown): PlotAxis {
  if (value === undefined) return { label: "", unit: "", log: false };
  if (typeof value === "string")
    return { label: nameOf(value), unit: "", log: false };
  if (!isRecord(value))
    throw kindFault`${op}: ${name} is ${show(value)}; give the axis a text or { label, unit, log }`;
  knownOptions(op, value, ["label", "unit", "log"], "{ log: true }");
  const { label = "", unit = "", log = false } = value;
  return { label: nameOf(label), unit: nameOf(unit), log: log === true };
}

function namesIn(op: string, value: unknown): string[] {
  if (isArray(value)) return value.map(nameOf);
  throw kindFault`${op}: labels is ${show(value)}; give a list of texts`;
}

function numbered(count: number): string[] {
  return Array.from({ length: Math.min(count, 1000) }, (_, i) => String(i));
}

function inOrder(name: string, y: Float64Array) {
  const x = Float64Array.from(y, (_, i) => i);
  return { name, x, y, count: y.length };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    !isNumberList(value) &&
    !isTensor(value)
  );
}
