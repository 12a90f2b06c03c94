import { expect, test } from "vitest";
import { drawHeat } from "../../../src/visual/drawing/heat.ts";
import { toHtml } from "../../../src/visual/node.ts";
import { numbersOf } from "../figures/numbers.ts";

const shadeOf = (value: number) => value / 128;

function grid(size: number): number[][] {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => Math.max(row, column)),
  );
}

test("a small grid has its numbers, and a path for each shade", () => {
  const nodes = drawHeat(grid(9), (value) => value / 8);
  const numbers = numbersOf(nodes).map(({ text }) => Number(text));
  expect(numbers).toEqual(grid(9).flat());
  expect(nodes.map(toHtml).join("").match(/<path/g)).toHaveLength(9);
});

test("in a large grid what is alike is one area", () => {
  const steps = grid(128).map((line) => line.map((at) => Math.min(at, 3)));
  const html = drawHeat(steps, (value) => value / 3)
    .map(toHtml)
    .join("");
  expect(html.match(/<path/g)).toHaveLength(4);
  // The first three rows and columns, and all the rest.
  expect(html.match(/M/g)).toHaveLength(10);
});

test("a large grid of many values is an image with a pixel for each element", () => {
  const narrow = grid(128).map((line) => line.slice(0, 126));
  const html = drawHeat(narrow, shadeOf).map(toHtml).join("");
  expect(html.match(/<\w+/g)).toEqual(["<mask", "<image", "<path"]);
  const [, base64] = /href="data:image\/bmp;base64,([^"]+)"/.exec(html)!;
  const file = Buffer.from(base64!, "base64");
  expect(file.toString("latin1", 0, 2)).toBe("BM");
  expect(file.readUInt32LE(2)).toBe(file.length);
  const start = file.readUInt32LE(10);
  const size = [file.readInt32LE(18), file.readInt32LE(22)];
  expect(size).toEqual([126, -128]); // from the top
  expect(file.readUInt16LE(28)).toBe(8); // bits for each pixel
  for (const [row, column] of [
    [0, 0],
    [3, 90],
    [127, 5],
  ] as const) {
    const shade = (0.85 * Math.max(row, column)) / 128;
    // Rows are filled up to whole groups of four bytes.
    const grey = file[start + row * 128 + column]!;
    expect(grey).toBe(Math.round(255 * shade));
    const colour = file.subarray(54 + 4 * grey, 57 + 4 * grey);
    expect([...colour]).toEqual([grey, grey, grey]);
  }
});

test("the area is seen through its own image", () => {
  const ids = [grid(64), grid(65)].map((each) => {
    const html = drawHeat(each, shadeOf).map(toHtml).join("");
    const [, id] = /<mask id="([^"]+)"/.exec(html)!;
    expect(html).toContain(`mask="url(#${id})"`);
    return id;
  });
  expect(new Set(ids).size).toBe(2);
});
