import { expect, test } from "vitest";
import { conv2d, ones, tensor, zeros } from "../../lib/index.ts";
import type { Conv2dOptions, Padding, Size, Tensor } from "../../lib/index.ts";
import { readGoldens } from "./goldens/read.ts";

interface Golden {
  input: number[];
  weight: number[];
  bias: boolean;
  stride?: Size;
  padding?: Padding;
  dilation?: Size;
  groups?: number;
  shape: number[];
  output: number[];
}

const goldens = readGoldens<Golden>("conv2d.jsonl");

/** The numbers that `make.py` gives to PyTorch. */
function grid(shape: number[], factor: number, modulus: number, unit: number) {
  const result = zeros(shape);
  for (let i = 0; i < result.numel(); i++) {
    result.data[i] =
      (((i * factor) % modulus) - Math.floor(modulus / 2)) / unit;
  }
  return result;
}

test.each(goldens.map((golden) => ({ golden, name: nameOf(golden) })))(
  "equals PyTorch: $name",
  ({ golden }) => {
    const { input, weight, bias, shape, output, ...options } = golden;
    const result = conv2d(grid(input, 37, 101, 16), grid(weight, 53, 97, 32), {
      ...options,
      bias: bias ? grid(weight.slice(0, 1), 7, 5, 4) : undefined,
    });
    expect(result.shape).toEqual(shape);
    expect([...result.data]).toEqual(output);
  },
);

function nameOf({ shape, output, ...given }: Golden): string {
  return JSON.stringify(given).replaceAll('"', "");
}

test("the goldens reach every option, and every pair of what differs per axis", () => {
  const has = (claim: (golden: Golden) => boolean, least = 10) =>
    expect(goldens.filter(claim).length).toBeGreaterThanOrEqual(least);
  has(() => true, 150);
  has(({ input }) => input.length === 3);
  has(({ input }) => input.length === 4 && input[0] === 2);
  has(({ input }) => input.at(-1) !== input.at(-2));
  has(({ weight }) => weight[2] !== weight[3]);
  has(({ bias }) => bias);
  has(({ groups = 1 }) => groups > 1);
  has(({ groups = 1, weight }) => groups > 1 && weight[1] === 1);
  has(({ stride = 1 }) => Array.isArray(stride));
  has(({ padding = 0 }) => Array.isArray(padding));
  has(({ padding = 0 }) => padding === "same");
  has(({ padding = 0 }) => padding === "valid");
  has(({ dilation = 1 }) => Array.isArray(dilation));
});

test("computes the book's first example", () => {
  const input = tensor([
    [0, 1, 2],
    [3, 4, 5],
    [6, 7, 8],
  ]).reshape(1, 1, 3, 3);
  const kernel = tensor([
    [0, 1],
    [2, 3],
  ]).reshape(1, 1, 2, 2);
  expect(conv2d(input, kernel).reshape(2, 2).toArray()).toEqual([
    [19, 25],
    [37, 43],
  ]);
});

test("does not flip the kernel", () => {
  expect(row([1, 2, 3, 4], [1, 0])).toEqual([1, 2, 3]);
  expect(row([1, 2, 3, 4], [0, 1])).toEqual([2, 3, 4]);
});

test("leaves out the elements that the last window does not reach", () => {
  expect(row([1, 2, 3, 4, 5, 6], [1, 1], { stride: 3 })).toEqual([3, 9]);
});

test('"same" puts the odd element of padding after the input', () => {
  expect(row([1, 2, 3], [1, 10], { padding: "same" })).toEqual([21, 32, 3]);
});

test("rounds once, at the end, not at every step", () => {
  // In 32 bits, 2²⁴ + 1 is 2²⁴ again, so that adding in turn would give 2²⁴.
  expect(row([2 ** 24, 1, 1], [1, 1, 1])).toEqual([2 ** 24 + 2]);
});

test("carries NaN and infinity to the windows that see them, and no further", () => {
  expect(row([NaN, 0, 0, Infinity], [1, 1])).toEqual([NaN, 0, Infinity]);
});

test("gives an empty batch for an empty batch", () => {
  const output = conv2d(zeros(0, 1, 5, 5), ones(1, 1, 2, 3));
  expect(output.shape).toEqual([0, 1, 4, 3]);
});

test("gives the bias where there are no input channels", () => {
  const weight = zeros(2, 0, 2, 3);
  const output = conv2d(zeros(1, 0, 3, 3), weight, { bias: tensor([1, 2]) });
  expect(output.toArray()).toEqual([
    [
      [[1], [1]],
      [[2], [2]],
    ],
  ]);
});

test("leaves its arguments as they are", () => {
  const [input, weight, bias] = [ones(1, 1, 3, 3), ones(2, 1, 2, 2), ones(2)];
  conv2d(input, weight, { bias, padding: 1 });
  const all = (tensor: Tensor) => [...new Set(tensor.data)];
  expect([input, weight, bias].map(all)).toEqual([[1], [1], [1]]);
});

/** A convolution of a single line. */
function row(input: number[], kernel: number[], options?: Conv2dOptions) {
  const weight = tensor([[[kernel]]]);
  return [...conv2d(tensor([[[input]]]), weight, options).data];
}
