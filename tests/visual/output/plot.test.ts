import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import * as convbook from "../../../lib/index.ts";
import { runtimeWords } from "../../../src/i18n/runtime.ts";
import type { CellOutput } from "../../../src/notebook/output.ts";
import { runCells } from "../../../src/notebook/run-cells.ts";
import { parseMore } from "../../../src/notebook/sandbox/parse-more.ts";
import { parseWorkerMessage } from "../../../src/notebook/sandbox/validate.ts";
import { drawOutputs } from "../../../src/visual/cell-output.ts";
import { toHtml } from "../../../src/visual/node.ts";
import { loadDrawers } from "../../../src/visual/output/drawers.ts";
import { pngOf } from "../../../src/visual/output/png.ts";
import { spectrumOf } from "../../../src/visual/output/spectrum.ts";
import { loudest, wavOf } from "../../../src/visual/output/wav.ts";

async function outputsOf(source: string): Promise<CellOutput[]> {
  const imports =
    'import { plot, progress } from "notebook"; import * as cb from "convbook";\n';
  const cells = [{ id: "a", source: imports + source }];
  return (await runCells(cells, { modules: { convbook } })).get("a")!.outputs;
}

async function htmlOf(outputs: CellOutput[]): Promise<string> {
  const drawers = await loadDrawers(outputs);
  const context = { words: runtimeWords.en, cell: "a", drawers };
  return drawOutputs(outputs, context).map(toHtml).join("");
}

const draw = async (source: string) => htmlOf(await outputsOf(source));
/** The drawing alone, without the table of its data. */
const picture = async (source: string) =>
  (await draw(source)).replace(/<details.*<\/details>/, "");
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/ +/g, " ")
    .trim();
const count = (html: string, part: string | RegExp) =>
  html.split(part).length - 1;

test.each([
  ["text", "1"],
  ["log", "console.log(1)"],
  ["tensor", "cb.arange(6).reshape(2, 3)"],
  ["table", "display.table([{ a: 1, b: '<b>' }])"],
  ["plot", "plot.line({ a: [1, NaN, 3], b: [2, 2] }, { y: { log: true } })"],
  ["plot", "plot.bar({ a: 1, b: 2 })"],
  ["plot", "plot.histogram([1, 2, 2])"],
  ["plot", "plot.heatmap([[1, -2]])"],
  ["plot", "plot.scatter([1, 2])"],
  ["image", "display.image(cb.arange(4).reshape(2, 2))"],
  ["audio", "display.audio([0, 0.5, 0])"],
  ["progress", "progress(1, 2, 'a')"],
  ["error", "throw new Error('x')"],
])("the page draws a %s as the build does: %s", async (kind, source) => {
  const outputs = await outputsOf(source);
  expect(outputs.map((output) => output.kind)).toEqual([kind]);
  const arrived = outputs.map((output) => {
    const sent = { type: "output", run: 1, cell: "a", output };
    const message = parseWorkerMessage(structuredClone(sent), parseMore);
    if (message?.type !== "output") throw new Error("not taken by the page");
    return message.output;
  });
  expect(await htmlOf(arrived)).toBe(await htmlOf(outputs));
});

test("a line chart, from its name to its numbers", async () => {
  const html = await draw(
    `plot.line({ x: [0, 1, 2], y: [0, 1, 4] },
      { title: "Fall", x: { label: "time", unit: "s" }, y: { label: "way", unit: "m" } })`,
  );
  expect(html).toContain('aria-label="Line chart, Fall, time (s) – way (m)"');
  expect(textOf(html)).toBe(
    "Fall 0 1 2 3 4 0.0 0.5 1.0 1.5 2.0 way (m) time (s) data time (s) way 0 0 1 1 2 4",
  );
  // From the lower left to the upper right, the middle at a quarter of the height.
  const path = /plot-line s-1" d="M[^l]*l ([\d.]+)(-[\d.]+) ([\d.]+)(-[\d.]+)"/;
  const [x1, y1, x2, y2] = path.exec(html)!.slice(1).map(Number);
  expect(x1).toBeCloseTo(x2!, 0);
  expect(y1! / (y1! + y2!)).toBeCloseTo(0.25, 2);
});

test.each([
  ["nothing", "plot.line([])", "No numbers to draw"],
  [
    "no number",
    "plot.line([NaN])",
    "No numbers to draw Left out because they are NaN, infinite or too large: 1.",
  ],
  ["no bars", "plot.bar([])", "No numbers to draw"],
  ["no values", "plot.histogram([])", "No numbers to draw"],
  ["an empty grid", "plot.heatmap([[]])", "No numbers to draw"],
  [
    "nothing above zero on a log axis",
    "plot.line([-1, 0], { y: { log: true } })",
    "No numbers to draw Left out because a logarithmic axis has no place at or below 0: 2.",
  ],
  ["no rows", "display.table([])", "No rows"],
  ["no samples", "display.audio([])", "No numbers to draw"],
])("%s has a calm state", async (_, source, text) => {
  expect(textOf(await draw(source))).toBe(text);
});

test.each([
  ["few short numbers", "[0, 6]", 7],
  ["long numbers", "[0, 8000]", 5],
  ["longer numbers", "[-80000, 80000]", 5],
  ["numbers with fractions", "[0, 0.0008]", 5],
])("%s stand apart below an axis", async (_, x, most) => {
  const html = await picture(`plot.line({ x: ${x}, y: [0, 1] })`);
  const below = [...html.matchAll(/x="([\d.]+)"[^>]*middle">([^<]*)/g)];
  expect(below.length).toBeGreaterThan(1);
  expect(below.length).toBeLessThanOrEqual(most);
  // A wide font's digits take 7 units.
  const ends = below.map(([, x, text]) => {
    const half = (text!.length * 7) / 2;
    return { from: Number(x) - half, to: Number(x) + half };
  });
  ends.slice(1).forEach(({ from }, i) => {
    expect(from).toBeGreaterThan(ends[i]!.to);
  });
});

test("a table shows counts in full and rounds fractions", async () => {
  const text = textOf(await draw("display.table([[231211008, 0.1234567]])"));
  expect(text).toBe("231211008 0.123457");
});

test.each([
  [
    "a NaN is a gap",
    "plot.line([1, 2, NaN, 4, 5])",
    /plot-line s-1" d="M[^"M]*M/,
    1,
  ],
  ["a point without neighbours is a dot", "plot.line([1])", "plot-dot", 1],
  [
    "between two gaps, too",
    "plot.line([1, 2, NaN, 4, NaN, 6, 7])",
    "plot-dot",
    1,
  ],
  [
    "points that have a place are drawn",
    "plot.scatter([1, NaN, 3])",
    "plot-dot",
    2,
  ],
  ["bars of both signs stand on zero", "plot.bar([1, -1, 0])", "<rect", 3],
  [
    "empty bins have no bar",
    "plot.histogram([0, 0, 9], { bins: 9 })",
    "<rect",
    2,
  ],
  [
    "several series have a legend",
    "plot.line({ a: [1, 2], b: [2, 1] })",
    "<li>",
    2,
  ],
  ["one series has none", "plot.line([1, 2])", "<li>", 0],
])("%s: %s", async (_, source, part, times) => {
  expect(count(await picture(source), part)).toBe(times);
});

test("a logarithmic axis has powers of ten at equal distances", async () => {
  const html = await picture("plot.line([1, 10, 1000], { y: { log: true } })");
  const ys = [
    ...html.matchAll(/y="([\d.]+)" text-anchor="end">([\d.]+)</g),
  ].map(([, y, text]) => [text!, Number(y)] as const);
  expect(ys.map(([text]) => text)).toEqual(["1", "10", "100", "1000"]);
  const steps = ys.slice(1).map(([, y], i) => ys[i]![1] - y);
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.3);
});

test("a long number at the end of an axis stays in the drawing", async () => {
  const html = await picture("plot.line({ x: [0, 8000], y: [0, 1] })");
  const [, width] = /viewBox="0 0 (\d+) /.exec(html)!;
  const [, middle] = /x="([\d.]+)"[^>]*text-anchor="middle">8,000</.exec(html)!;
  const half = ("8,000".length * 6) / 2; // a digit is some 6 wide
  expect(Number(middle) + half).toBeLessThanOrEqual(Number(width));
});

test.each([
  "plot.line([1e308, -1e308])",
  "plot.line([1e-320, 2e-320])",
  "plot.bar([1e9, 2e9])",
  "plot.line([5, 5, 5])",
  "plot.line([1e-9, 1e9], { y: { log: true } })",
  "plot.histogram([1e308, -1e308, 0])",
  "plot.heatmap([[1e308, -1e308]])",
  "plot.heatmap([[NaN, Infinity]])",
  "plot.scatter({ x: [1, 2], y: [NaN, 1] }, { x: { log: true } })",
])("no coordinate of %s is NaN or Infinity", async (source) => {
  const html = await picture(source);
  expect(
    html.match(/ (?:d|x|y|width|height|transform)="[^"]*(?:NaN|Inf)/),
  ).toBeNull();
});

test("names in a plot are text, whatever they look like", async () => {
  const html = await draw(
    `plot.bar({ "<b>": 1 }, { title: "<i>&", x: "\\"><script>" })`,
  );
  expect(html).not.toMatch(/<b>|<i>|<script/);
});

test("of reports on the same work the last one shows, in the first one's place", async () => {
  const html = await draw(
    "progress(1, 3, 'a'); console.log('x'); progress(2, 3, 'a')",
  );
  expect(textOf(html)).toBe("a 2 / 3 x");
});

test("a picture is a PNG that another program reads", () => {
  const pixels = Uint8Array.from({ length: 300 * 240 }, (_, i) => i % 251);
  const png = pngOf(300, 240, 1, pixels);
  const at = 8 + 25; // after the signature and the header chunk
  const length = new DataView(png.buffer).getUint32(at);
  const rows = inflateSync(png.subarray(at + 8, at + 8 + length));
  expect(rows.length).toBe(301 * 240);
  expect([...rows.subarray(302, 305)]).toEqual([...pixels.subarray(300, 303)]);
  // The end of every PNG, checksum included.
  expect([...png.subarray(-8)]).toEqual([73, 69, 78, 68, 174, 66, 96, 130]);
});

test.each([[[0.01, -0.1]], [[1, -5]], [[NaN, Infinity, 3]], [[0, 0]]])(
  "sound of %j is never louder than a fifth",
  (samples) => {
    const view = new DataView(wavOf(new Float32Array(samples), 8000).buffer);
    const heard = samples.map(
      (_, i) => view.getInt16(44 + 2 * i, true) / 32767,
    );
    expect(Math.max(...heard.map(Math.abs))).toBeLessThanOrEqual(
      loudest + 1e-4,
    );
  },
);

test("sound never plays by itself", async () => {
  const html = await draw("display.audio([0, 1, 0])");
  expect(html).toMatch(
    /<audio controls preload="none" src="data:audio\/wav;base64,/,
  );
  expect(html).not.toContain("autoplay");
});

test("the spectrum has its peak at the tone", () => {
  const rate = 8000;
  const tone = Float32Array.from({ length: 4096 }, (_, i) =>
    Math.sin((2 * Math.PI * 1000 * i) / rate),
  );
  const { frequencies, levels } = spectrumOf(tone, rate)!;
  const peak = levels.indexOf(Math.max(...levels));
  expect(frequencies[peak]).toBe(1000);
  expect(levels[peak]).toBe(0);
  expect(levels[peak + 20]).toBeLessThan(-60);
});
