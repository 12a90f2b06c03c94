import { expect, test } from "vitest";
import { conv2d, ones, pad, tensor } from "../../lib/index.ts";

test("pads as the names say, on the sides that are named", () => {
  const row = tensor([[1, 2, 3]]);
  const values = (options: Parameters<typeof pad>[1]) =>
    pad(row, options).toArray();
  expect(values({ left: 2, right: 2, mode: "reflect" })).toEqual([
    [3, 2, 1, 2, 3, 2, 1],
  ]);
  expect(values({ left: 2, right: 2, mode: "replicate" })).toEqual([
    [1, 1, 1, 2, 3, 3, 3],
  ]);
  expect(values({ left: 2, right: 1, mode: "circular" })).toEqual([
    [2, 3, 1, 2, 3, 1],
  ]);
  expect(values({ top: 1, right: 1, value: 9 })).toEqual([
    [9, 9, 9, 9],
    [1, 2, 3, 9],
  ]);
  expect(pad(tensor([1, 2]), { left: 1 }).toArray()).toEqual([0, 1, 2]);
  expect(pad(row, {}).toArray()).toEqual([[1, 2, 3]]);
});

test("a reflected ring gives the book's figure other edges", () => {
  const input = tensor([0, 1, 2, 3, 4, 5, 6, 7, 8], [1, 1, 3, 3]);
  const kernel = tensor([0, 1, 2, 3], [1, 1, 2, 2]);
  const output = conv2d(input, kernel, { padding: 1, paddingMode: "reflect" });
  expect(output.reshape(4, 4).toArray()).toEqual([
    [5, 7, 13, 11],
    [17, 19, 25, 23],
    [35, 37, 43, 41],
    [23, 25, 31, 29],
  ]);
});

test("a mean filter darkens the edges with zeros, and does not with reflection", () => {
  const kernel = ones(1, 1, 3, 3);
  const sums = (paddingMode: "zeros" | "reflect") => {
    const { data } = conv2d(ones(1, 1, 4, 4), kernel, {
      padding: 1,
      paddingMode,
    });
    return [...new Set(data)].sort((a, b) => a - b);
  };
  expect(sums("zeros")).toEqual([4, 6, 9]);
  expect(sums("reflect")).toEqual([9]);
});
