import { expect, test } from "vitest";
import { runtimeWords } from "../../../src/i18n/runtime.ts";
import { toHtml } from "../../../src/visual/node.ts";
import { levelsOf } from "../../../src/visual/output/levels.ts";
import { numberText } from "../../../src/visual/output/number-text.ts";
import { reduceGrid } from "../../../src/visual/output/reduced-grid.ts";
import { pathsByClass } from "../../../src/visual/output/squares.ts";
import { drawTensorMap } from "../../../src/visual/output/tensor-map.ts";

const draw = (shape: number[], values: number[]) => {
  const data = new Float32Array(values);
  const output = { kind: "tensor", shape, data, text: "" } as const;
  const node = drawTensorMap(output, runtimeWords.en);
  return node && toHtml(node);
};
const count = (text = "", part: string) => text.split(part).length - 1;
const range = (length: number) => Array.from({ length }, (_, i) => i);

test.each<[string, number[], string]>([
  ["both signs share a scale around zero", [-7, 0, 1, 14], "n4 0 p1 p7"],
  ["one sign goes from least to greatest", [10, 11, 17], "p1 p1 p7"],
  ["so do negative numbers", [-1, -7], "n1 n7"],
  ["equal numbers are of middle strength", [3, 3], "p4 p4"],
  ["zeros alone have no colour", [0, -0], "0 0"],
  [
    "infinities are at the ends, NaN apart",
    [Infinity, -Infinity, NaN, 1],
    "p7 n7 nan p4",
  ],
  ["huge numbers keep their difference", [1e308, -1e308], "p7 n7"],
])("%s", (_, values, levels) => {
  const { classOf } = levelsOf(values);
  expect(values.map((value) => classOf(value).slice(2)).join(" ")).toBe(levels);
});

test.each([
  [1, "1"],
  [-1 / 3, "−0.3333"],
  [1.5e-8, "1.5e−8"],
  [NaN, "NaN"],
  [-Infinity, "−∞"],
])("%f is written %s", (value, text) => {
  expect(numberText(value)).toBe(text);
});

test("a grid that is too large becomes means of blocks", () => {
  const grid = { rows: 3, columns: 4, values: range(12) };
  expect(reduceGrid(grid, 2)).toEqual({
    rows: 2,
    columns: 2,
    // 0 1 4 5 | 2 3 6 7 | 8 9 | 10 11
    values: new Float64Array([2.5, 4.5, 8.5, 10.5]),
    down: 2,
    across: 2,
  });
});

test("one NaN in a block stays in sight", () => {
  const values = range(16).map((i) => (i === 5 ? NaN : 1));
  const reduced = reduceGrid({ rows: 4, columns: 4, values }, 2);
  expect(reduced.values).toEqual(new Float64Array([NaN, 1, 1, 1]));
});

test("equal neighbours are one rectangle", () => {
  const grid = { rows: 2, columns: 3, values: [1, 1, 0, 0, 1, 1] };
  const paths = pathsByClass(grid, String);
  expect([...paths]).toEqual([
    ["1", "M0 0h2v1h-2zM1 1h2v1h-2z"],
    ["0", "M2 0h1v1h-1zM0 1h1v1h-1z"],
  ]);
});

test("a small tensor is a table of its numbers", () => {
  expect(draw([2, 2], [1, -0.5, NaN, Infinity])).toBe(
    '<details class="out-map"><summary><span>shape [2, 2]</span> · heat map</summary>' +
      '<div class="map-grids"><div class="map-grid"><table class="map-numbers">' +
      '<caption class="visually-hidden">Heat map, 2 rows by 2 columns</caption><tbody>' +
      '<tr><td class="m-p7">1</td><td class="m-n4">−0.5</td></tr>' +
      '<tr><td class="m-nan">NaN</td><td class="m-p7">∞</td></tr>' +
      "</tbody></table></div></div>" +
      '<output class="map-value" aria-live="polite"></output>' +
      legendOf([1, -0.5, NaN, Infinity]) +
      "</details>",
  );
});

/** The legend is held by its own test below; here it is whatever it is. */
function legendOf(values: number[]): string {
  return /<p class="map-legend">.*?<\/p>/.exec(
    draw([values.length], values)!,
  )![0];
}

test("the legend goes from the least to the greatest and counts what is no number", () => {
  const legend = legendOf([1, -0.5, NaN, Infinity, NaN]);
  expect(
    legend.replace(/<svg.*<\/svg>/, " … ").replace(/<[^>]*>/g, " "),
  ).toMatch(/^ −0\.5 … 1 +NaN: 2 +infinite: 1 +$/);
});

test.each<[string, number[], number, string | undefined]>([
  ["a number has neither shape nor map", [], 1, undefined],
  [
    "one element has a shape only",
    [1, 1],
    1,
    '<p class="out-shape">shape [1, 1]</p>',
  ],
  [
    "no element has a shape only",
    [2, 0],
    0,
    '<p class="out-shape">shape [2, 0]</p>',
  ],
])("%s", (_, shape, length, html) => {
  expect(draw(shape, range(length))).toBe(html);
});

test.each<[string, number[], string, number]>([
  ["a list is one row", [4], "<tr>", 1],
  [
    "a tensor of four axes is a grid for each place on the first two",
    [2, 3, 2, 2],
    "map-place",
    6,
  ],
  ["more than sixteen grids are cut", [20, 2, 2], "<table", 16],
  [
    "a large grid is squares without numbers",
    [30, 40],
    '<svg class="map-squares"',
    1,
  ],
])("%s", (_, shape, part, times) => {
  const length = shape.reduce((a, b) => a * b, 1);
  expect(count(draw(shape, range(length)), part)).toBe(times);
});

test("a large map says what a square stands for and holds the values", () => {
  const html = draw([96, 48], range(96 * 48));
  expect(html).toContain("Each square is the mean of 2 × 1 elements.");
  expect(html).toContain('viewBox="0 0 48 48"');
  expect(html).toMatch(/data-values="24 25 /);
});

test("what was cut is said", () => {
  expect(draw([20, 2, 2], range(80))).toContain("The first 16 of 20 grids.");
});

test("a huge tensor gives a small picture", () => {
  const noise = range(512 * 1000).map((i) => Math.sin(i * i));
  expect(draw([512, 1000], noise)!.length).toBeLessThan(150_000);
});
