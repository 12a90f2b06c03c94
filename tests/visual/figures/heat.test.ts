import sharp from "sharp";
import { expect, test } from "vitest";
import { drawHeat } from "../../../src/visual/figures/heat.ts";
import { toHtml } from "../../../src/visual/node.ts";

const shadeOf = (value: number) => value / 128;

function grid(size: number): number[][] {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => Math.max(row, column)),
  );
}

test("a small grid has its numbers, and a path for each shade", () => {
  const html = drawHeat(grid(9), (value) => value / 8)
    .map(toHtml)
    .join("");
  expect(html.match(/<text/g)).toHaveLength(81);
  expect(html.match(/<path/g)).toHaveLength(9);
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

test("a large grid of many values is an image with a pixel for each element", async () => {
  const html = drawHeat(grid(128), shadeOf).map(toHtml).join("");
  expect(html.match(/<\w+/g)).toEqual(["<mask", "<image", "<path"]);
  const [, base64] = /href="data:image\/png;base64,([^"]+)"/.exec(html)!;
  const { data, info } = await sharp(Buffer.from(base64!, "base64"))
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([128, 128]);
  for (const [row, column] of [
    [0, 0],
    [3, 90],
    [127, 5],
  ] as const) {
    const shade = (0.85 * Math.max(row, column)) / 128;
    const pixel = data[(row * 128 + column) * info.channels]!;
    expect(pixel).toBe(Math.round(255 * shade));
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
