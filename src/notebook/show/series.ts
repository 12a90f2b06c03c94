import { fault, kindFault } from "../../../lib/fault.ts";
import { show } from "../../../lib/show.ts";
import type { PlotSeries } from "../output.ts";
import { isTensor } from "../print-tensor.ts";
import { toText } from "../untampered.ts";
import { isNumberList, numbersIn } from "./numbers.ts";

const most = { series: 12, points: 2_000, name: 200 };

/**
 * The series in what a cell gives: numbers (at 0, 1, 2 …), pairs `[x, y]`, `{ x, y }` with a list
 * each, or several of these by name.
 */
export function seriesOf(op: string, data: unknown): PlotSeries[] {
  if (isOne(data)) return [oneSeries(op, "", data)];
  if (typeof data !== "object" || data === null)
    throw kindFault`${op}: data is ${show(data)}; give numbers, pairs [x, y], or several of them by name`;
  const entries = Object.entries(data);
  if (entries.length > most.series)
    throw fault`${op}: ${entries.length} series are over ${most.series}; show fewer at a time`;
  return entries.map(([name, each]) => oneSeries(op, nameOf(name), each));
}

/** Text of a name, cut where nobody reads on. */
export function nameOf(value: unknown): string {
  const text = typeof value === "string" ? value : toText(value);
  return text.length > most.name ? `${text.slice(0, most.name)}…` : text;
}

function isOne(data: unknown): boolean {
  return isNumberList(data) || isTensor(data) || isXY(data);
}

function isXY(data: unknown): data is { x: unknown; y: unknown } {
  if (typeof data !== "object" || data === null) return false;
  return Object.keys(data).sort().join() === "x,y";
}

function oneSeries(op: string, name: string, data: unknown): PlotSeries {
  const what = name || "data";
  if (isXY(data)) {
    const x = numbersIn(op, `${what}.x`, data.x);
    const y = numbersIn(op, `${what}.y`, data.y);
    if (x.length !== y.length)
      throw fault`${op}: ${what} has ${x.length} numbers for x and ${y.length} for y; give as many of both`;
    return thin(name, x, y);
  }
  const list = data as ArrayLike<unknown>;
  if (isNumberList(data) && isNumberList(list[0])) {
    const pairs = Array.from(list, (pair, i) =>
      numbersIn(op, `${what}[${i}]`, pair),
    );
    const y = (pair: Float64Array) => pair[1] ?? NaN;
    return thin(
      name,
      Float64Array.from(pairs, (pair) => pair[0] ?? NaN),
      Float64Array.from(pairs, y),
    );
  }
  const y = numbersIn(op, what, data);
  return thin(
    name,
    y.map((_, i) => i),
    y,
  );
}

/**
 * At most `most.points` points: of every stretch of a longer series the lowest and the highest, so
 * that no peak is lost.
 */
function thin(name: string, x: Float64Array, y: Float64Array): PlotSeries {
  const count = y.length;
  if (count <= most.points) return { name, x, y, count };
  const kept: number[] = [];
  const stretches = most.points / 2;
  for (let i = 0; i < stretches; i++) {
    const from = Math.floor((i * count) / stretches);
    const to = Math.floor(((i + 1) * count) / stretches);
    let [low, high] = [from, from];
    for (let j = from; j < to; j++) {
      if (y[j]! < y[low]! || Number.isNaN(y[low]!)) low = j;
      if (y[j]! > y[high]! || Number.isNaN(y[high]!)) high = j;
    }
    kept.push(Math.min(low, high), Math.max(low, high));
  }
  const pick = (from: Float64Array) =>
    Float64Array.from(kept, (index) => from[index]!);
  return { name, x: pick(x), y: pick(y), count };
}
