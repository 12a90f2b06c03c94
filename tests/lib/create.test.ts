import { expect, test } from "vitest";
import { arange, ones, rand, randn, tensor, zeros } from "../../lib/index.ts";
import type { TensorValues } from "../../lib/index.ts";
import { readGoldens } from "./goldens/read.ts";

const cases: [values: TensorValues, shape: number[], data: number[]][] = [
  [3, [], [3]],
  [[], [0], []],
  [[[], []], [2, 0], []],
  [[1, 2], [2], [1, 2]],
  [
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    [2, 3],
    [1, 2, 3, 4, 5, 6],
  ],
  [
    [[[1]], [[2]]],
    [2, 1, 1],
    [1, 2],
  ],
  [[NaN, -Infinity, -0], [3], [NaN, -Infinity, -0]],
  [new Float32Array([1, 2]), [2], [1, 2]],
  [new Uint8Array([1, 2]), [2], [1, 2]],
  [
    [new Float64Array([1, 2]), [3, 4]],
    [2, 2],
    [1, 2, 3, 4],
  ],
];

test.each(cases)("tensor(%j) has shape %j", (values, shape, data) => {
  const result = tensor(values);
  expect(result.shape).toEqual(shape);
  expect([...result.data]).toEqual(data);
});

test("tensor takes the shape that it is told", () => {
  expect(tensor([1, 2, 3, 4], [2, 2]).toArray()).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(
    tensor(
      [
        [1, 2],
        [3, 4],
      ],
      [4],
    ).toArray(),
  ).toEqual([1, 2, 3, 4]);
  expect(tensor([1, 2, 3, 4], [-1, 1]).shape).toEqual([4, 1]);
});

test("tensor copies: a change of its source does not reach it", () => {
  const source = new Float32Array([1]);
  const copy = tensor(source);
  source[0] = 2;
  expect(copy.item()).toBe(1);
});

test("numbers are kept in 32 bits", () => {
  expect(tensor(0.1).item()).toBe(0.10000000149011612);
  expect(tensor(2 ** 24 + 1).item()).toBe(2 ** 24);
});

test.each([zeros, ones, rand, randn])(
  "%o takes sizes one by one or as a list",
  (create) => {
    expect(create(2, 3).shape).toEqual([2, 3]);
    expect(create([2, 3]).shape).toEqual([2, 3]);
    expect(create(4).shape).toEqual([4]);
    expect(create([]).shape).toEqual([]);
    expect(create().numel()).toBe(1);
    expect(create(3, 0).numel()).toBe(0);
  },
);

test("zeros are 0 and ones are 1", () => {
  expect(zeros(2, 2).toArray()).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(ones(3).toArray()).toEqual([1, 1, 1]);
});

test("a tensor's shape is its own, not the list that it was made from", () => {
  const shape = [2, 3];
  const result = zeros(shape);
  shape[0] = 9;
  expect(result.shape).toEqual([2, 3]);
});

interface Golden {
  args: [first: number, second?: number, step?: number];
  values: number[];
}

test.each(readGoldens<Golden>("arange.jsonl"))(
  "arange with $args equals PyTorch",
  ({ args: [first, second, step], values }) => {
    const result =
      second === undefined ? arange(first) : arange(first, second, step);
    expect([...result.data]).toEqual(values);
    expect(result.shape).toEqual([values.length]);
  },
);
