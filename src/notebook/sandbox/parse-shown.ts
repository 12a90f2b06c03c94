import type { CellOutput, PlotAxis, PlotSeries } from "../output.ts";
import { isCount, isFloats, isName } from "./claims.ts";
import { isRecord } from "./is-record.ts";

/** Bounds of what the page draws; a cell's own tools stay well below them. */
const most = {
  rows: 1_000,
  columns: 100,
  series: 32,
  points: 200_000,
  labels: 1_000,
  side: 1_024,
  samples: 500_000,
};

type Kind = "audio" | "image" | "plot" | "progress" | "table";

/** An output of one of these kinds, rebuilt from data that may be anything; null if it is not one. */
export function parseShown(
  kind: Kind,
  data: Record<string, unknown>,
): CellOutput | null {
  switch (kind) {
    case "table":
      return parseTable(data);
    case "plot":
      return parsePlot(data);
    case "image":
      return parseImage(data);
    case "audio":
      return parseAudio(data);
    case "progress":
      return parseProgress(data);
  }
}

function parseTable(data: Record<string, unknown>): CellOutput | null {
  const { caption, columns, rows, count } = data;
  if (!isName(caption) || !isCount(count)) return null;
  if (!isListOf(columns, isName, most.columns)) return null;
  if (!isListOf(rows, isRow, most.rows)) return null;
  const copies = rows.map((row) => [...row]);
  return { kind: "table", caption, columns: [...columns], rows: copies, count };
}

function isRow(value: unknown): value is (number | string)[] {
  return isListOf(
    value,
    (item): item is number | string => typeof item === "number" || isName(item),
    most.columns,
  );
}

const plotTypes = ["bar", "heatmap", "histogram", "line", "scatter"] as const;

function parsePlot(data: Record<string, unknown>): CellOutput | null {
  const { title, labels, columns, series } = data;
  const type = plotTypes.find((known) => known === data["type"]);
  const x = parseAxis(data["x"]);
  const y = parseAxis(data["y"]);
  if (!type || !x || !y || !isName(title) || !isCount(columns)) return null;
  if (!isListOf(labels, isName, most.labels)) return null;
  if (!isListOf(series, isRecord, most.series)) return null;
  const parsed = series.map(parseSeries).filter((each) => each !== null);
  const points = parsed.reduce((sum, each) => sum + each.y.length, 0);
  if (parsed.length < series.length || points > most.points) return null;
  const fits = (each: PlotSeries) => hasLengths(type, each, labels, columns);
  if (!parsed.every(fits) || (type === "heatmap" && parsed.length !== 1))
    return null;
  const copy = [...labels];
  return {
    kind: "plot",
    type,
    title,
    x,
    y,
    series: parsed,
    labels: copy,
    columns,
  };
}

/** Whether the lists are as long as the type of plot has them. */
function hasLengths(
  type: (typeof plotTypes)[number],
  { x, y }: PlotSeries,
  labels: string[],
  columns: number,
): boolean {
  if (type === "heatmap")
    return x.length === 0 && (columns ? y.length % columns : y.length) === 0;
  if (type === "histogram")
    return x.length === (y.length === 0 ? 0 : y.length + 1);
  const isNamed = type !== "bar" || labels.length === y.length;
  return x.length === y.length && isNamed;
}

function parseAxis(data: unknown): PlotAxis | null {
  if (!isRecord(data)) return null;
  const { label, unit, log } = data;
  const fits = isName(label) && isName(unit) && typeof log === "boolean";
  return fits ? { label, unit, log } : null;
}

function parseSeries(data: Record<string, unknown>): PlotSeries | null {
  const { name, x, y, count } = data;
  const fits = isName(name) && isDoubles(x) && isDoubles(y) && isCount(count);
  return fits ? { name, x, y, count } : null;
}

function parseImage(data: Record<string, unknown>): CellOutput | null {
  const { width, height, channels, pixels, low, high, caption } = data;
  if (!isSide(width) || !isSide(height) || !isName(caption)) return null;
  if (channels !== 1 && channels !== 3) return null;
  if (!(pixels instanceof Uint8Array)) return null;
  if (pixels.length !== width * height * channels) return null;
  if (!isFinite(low) || !isFinite(high)) return null;
  return { kind: "image", width, height, channels, pixels, low, high, caption };
}

function parseAudio(data: Record<string, unknown>): CellOutput | null {
  const { sampleRate, samples, count, caption } = data;
  const hasRate = isCount(sampleRate) && sampleRate >= 3_000;
  if (!hasRate || sampleRate > 192_000) return null;
  if (!isFloats(samples) || samples.length > most.samples) return null;
  if (!isCount(count) || !isName(caption)) return null;
  return { kind: "audio", sampleRate, samples, count, caption };
}

function parseProgress(data: Record<string, unknown>): CellOutput | null {
  const { label, done, total } = data;
  if (!isName(label) || !isFinite(done) || !isFinite(total)) return null;
  const fits = total > 0 && done >= 0 && done <= total;
  return fits ? { kind: "progress", label, done, total } : null;
}

/** A copy has no holes, which `every` would skip. */
function isListOf<Item>(
  value: unknown,
  isItem: (item: unknown) => item is Item,
  limit: number,
): value is Item[] {
  if (!Array.isArray(value) || value.length > limit) return false;
  return Array.from<unknown>(value).every(isItem);
}

function isDoubles(value: unknown): value is Float64Array<ArrayBuffer> {
  return value instanceof Float64Array && value.buffer instanceof ArrayBuffer;
}

function isSide(value: unknown): value is number {
  return isCount(value) && value >= 1 && value <= most.side;
}

function isFinite(value: unknown): value is number {
  return Number.isFinite(value);
}
