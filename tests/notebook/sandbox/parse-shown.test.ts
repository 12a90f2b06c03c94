import { expect, test } from "vitest";
import { parseMore } from "../../../src/notebook/sandbox/parse-more.ts";
import { parseWorkerMessage } from "../../../src/notebook/sandbox/validate.ts";

const axis = { label: "", unit: "", log: false };
const series = (x: number, y = x) => ({
  name: "",
  x: new Float64Array(x),
  y: new Float64Array(y),
  count: y,
});
const line = {
  kind: "plot",
  type: "line",
  title: "",
  x: axis,
  y: axis,
  series: [series(2)],
  labels: [],
  columns: 0,
};
const table = {
  kind: "table",
  caption: "",
  columns: ["a"],
  rows: [[1], ["x"]],
  count: 2,
};
const pixels = new Uint8Array(6);
const image = {
  kind: "image",
  width: 3,
  height: 2,
  channels: 1,
  pixels,
  low: 0,
  high: 1,
  caption: "",
};
const audio = {
  kind: "audio",
  sampleRate: 8000,
  samples: new Float32Array(4),
  count: 4,
  caption: "",
};
const progress = { kind: "progress", label: "a", done: 1, total: 2 };

const taken = (output: unknown) => {
  const message = { type: "output", run: 1, cell: "a", output };
  return parseWorkerMessage(message, parseMore);
};

test.each([
  line,
  { ...line, series: [] },
  { ...line, type: "bar", labels: ["a", "b"] },
  { ...line, type: "histogram", series: [series(3, 2)] },
  { ...line, type: "heatmap", series: [series(0, 6)], columns: 3 },
  { ...line, type: "heatmap", series: [series(0)], columns: 0 },
  table,
  { ...table, columns: [], rows: [], count: 0 },
  image,
  { ...image, width: 1, channels: 3 },
  audio,
  progress,
])("takes what the notebook makes: $kind $type", (output) => {
  expect(taken(output)).toMatchObject({ output });
});

test.each<[string, unknown]>([
  ["a plot of an unknown type", { ...line, type: "pie" }],
  ["a title that is no text", { ...line, title: {} }],
  ["an axis with fields of other kinds", { ...line, x: { ...axis, log: 1 } }],
  ["a series with more x than y", { ...line, series: [series(3, 2)] }],
  [
    "a series in plain lists",
    { ...line, series: [{ ...series(0), x: [], y: [] }] },
  ],
  ["series in a list with holes", { ...line, series: new Array(2) }],
  ["bars without names", { ...line, type: "bar" }],
  ["a histogram without its last edge", { ...line, type: "histogram" }],
  [
    "a grid that is no rectangle",
    { ...line, type: "heatmap", series: [series(0, 5)], columns: 3 },
  ],
  [
    "a grid without columns",
    { ...line, type: "heatmap", series: [series(0, 5)] },
  ],
  ["a grid of no series", { ...line, type: "heatmap", series: [] }],
  ["columns below zero", { ...line, columns: -3 }],
  ["too many points", { ...line, series: [series(200_001)] }],
  ["too many series", { ...line, series: Array(33).fill(series(0)) }],
  ["a table of objects", { ...table, rows: [[{}]] }],
  ["a table with a row that is no list", { ...table, rows: [{ length: 1 }] }],
  ["a table too long", { ...table, rows: Array(1_001).fill([1]) }],
  ["a table too wide", { ...table, rows: [Array(101).fill(1)] }],
  ["a table with a huge text", { ...table, rows: [["x".repeat(5_000)]] }],
  ["an image with too few pixels", { ...image, width: 4 }],
  ["an image of two channels", { ...image, channels: 2 }],
  ["an image without a side", { ...image, width: 0, pixels: new Uint8Array() }],
  ["an image in a plain list", { ...image, pixels: [0, 0, 0, 0, 0, 0] }],
  ["an image with a range of text", { ...image, low: "0" }],
  [
    "an image too large",
    { ...image, width: 1_025, height: 1, pixels: new Uint8Array(1_025) },
  ],
  ["sound at no rate", { ...audio, sampleRate: 0 }],
  ["sound in doubles", { ...audio, samples: new Float64Array(4) }],
  ["sound too long", { ...audio, samples: new Float32Array(500_001) }],
  ["progress beyond its end", { ...progress, done: 3 }],
  ["progress of nothing", { ...progress, done: 0, total: 0 }],
  ["progress that is NaN", { ...progress, done: NaN }],
])("refuses %s", (_, output) => {
  expect(taken(output)).toBeNull();
});
