import fc from "fast-check";
import { expect, test } from "vitest";
import { conv2d, tensor, zeros } from "../../lib/index.ts";
import type { Tensor } from "../../lib/index.ts";
import { conv2dShapes } from "./conv2d-shapes.ts";

// Small whole numbers, so that 32-bit arithmetic is exact and laws hold with equality.
const element = fc.integer({ min: -9, max: 9 });

function filled(shape: number[]): fc.Arbitrary<Tensor> {
  const count = shape.reduce((a, b) => a * b, 1);
  return fc
    .array(element, { minLength: count, maxLength: count })
    .map((values) => tensor(values, shape));
}

const problem = conv2dShapes.chain(({ input, weight, bias, options }) =>
  fc.record({
    input: filled(input),
    other: filled(input),
    weight: filled(weight),
    bias: filled(bias),
    options: fc.constant(options),
  }),
);

type Problem = typeof problem extends fc.Arbitrary<infer P> ? P : never;

function holds(name: string, law: (given: Problem) => void) {
  test(name, () => {
    fc.assert(fc.property(problem, law), { numRuns: 60, seed: 20 });
  });
}

holds("of a sum is the sum of both", ({ input, other, weight, options }) => {
  const sum = combine(input, other, (a, b) => a + 3 * b);
  const whole = conv2d(sum, weight, options);
  const parts = [input, other].map((part) => conv2d(part, weight, options));
  expect(whole).toEqual(combine(parts[0]!, parts[1]!, (a, b) => a + 3 * b));
});

holds("the bias is added to every element of its channel", (given) => {
  const { input, weight, bias, options } = given;
  const plain = conv2d(input, weight, options);
  const [, Cout, H, W] = plain.shape as [number, number, number, number];
  const spread = zeros(plain.shape);
  spread.data.forEach((_, i) => {
    spread.data[i] = bias.data[Math.floor(i / (H * W)) % Cout]!;
  });
  expect(conv2d(input, weight, { ...options, bias })).toEqual(
    combine(plain, spread, (a, b) => a + b),
  );
});

holds("a stride keeps every so-manieth window of stride 1", (given) => {
  const { input, weight, options } = given;
  const dense = conv2d(input, weight, { ...options, stride: 1 });
  const [strideH, strideW] = options.stride;
  const kept = crop(dense, (y, x) => y % strideH === 0 && x % strideW === 0);
  expect(conv2d(input, weight, options)).toEqual(kept);
});

holds("padding is a frame of zeros around the input", (given) => {
  const { input, weight, options } = given;
  const framed = frame(input, options.padding);
  expect(conv2d(input, weight, options)).toEqual(
    conv2d(framed, weight, { ...options, padding: 0 }),
  );
});

holds("dilation is a kernel with zeros between its elements", (given) => {
  const { input, weight, options } = given;
  const spread = spreadOut(weight, options.dilation);
  expect(conv2d(input, weight, options)).toEqual(
    conv2d(input, spread, { ...options, dilation: 1 }),
  );
});

holds("every input of a batch is on its own", (given) => {
  const { input, weight, options } = given;
  const single = parts(input, input.shape[0]!, 0).map((part) =>
    conv2d(part.reshape(part.shape.slice(1)), weight, options),
  );
  const { shape, data } = conv2d(input, weight, options);
  expect([...data]).toEqual(single.flatMap((part) => [...part.data]));
  expect(single[0]!.shape).toEqual(shape.slice(1));
});

holds("groups are convolutions side by side", (given) => {
  const { weight, options } = given;
  const { groups, ...others } = options;
  const input = parts(given.input, given.input.shape[0]!, 0)[0]!;
  const weights = parts(weight, groups, 0);
  const outputs = parts(input, groups, 1).map((part, g) =>
    conv2d(part, weights[g]!, others),
  );
  expect([...conv2d(input, weight, options).data]).toEqual(
    outputs.flatMap((part) => [...part.data]),
  );
});

holds("a kernel with a single 1 in its middle changes nothing", ({ input }) => {
  const Cin = input.shape[1]!;
  const delta = zeros(Cin, 1, 3, 5);
  for (let c = 0; c < Cin; c++) delta.data[c * 15 + 7] = 1;
  expect(conv2d(input, delta, { padding: [1, 2], groups: Cin })).toEqual(input);
  expect(conv2d(input, delta, { padding: "same", groups: Cin })).toEqual(input);
});

function combine(a: Tensor, b: Tensor, f: (a: number, b: number) => number) {
  expect(a.shape).toEqual(b.shape);
  const values = a.data.map((value, i) => f(value, b.data[i]!));
  return tensor(values, a.shape);
}

/** `count` equal parts along an axis before which all axes have length 1. */
function parts(whole: Tensor, count: number, axis: number): Tensor[] {
  const length = whole.numel() / count;
  const shape = [...whole.shape];
  shape[axis]! /= count;
  return Array.from({ length: count }, (_, i) =>
    tensor(whole.data.slice(i * length, (i + 1) * length), shape),
  );
}

/** The elements of every channel at the places to keep. */
function crop(from: Tensor, keep: (y: number, x: number) => boolean): Tensor {
  const [N, C] = from.shape as [number, number];
  const kept = (from.toArray() as number[][][][]).map((channels) =>
    channels.map((rows) =>
      rows
        .map((row, y) => row.filter((_, x) => keep(y, x)))
        .filter((row) => row.length > 0),
    ),
  );
  const [rows] = kept.flat();
  return tensor(kept.flat(3), [N, C, rows!.length, rows![0]!.length]);
}

/** Zeros with the elements of `from` at the places that `place` gives for theirs. */
function placed(
  from: Tensor,
  size: [number, number],
  place: (y: number, x: number) => [number, number],
): Tensor {
  const [N, C, H, W] = from.shape as [number, number, number, number];
  const to = zeros(N, C, ...size);
  from.data.forEach((value, i) => {
    const [y, x] = place(Math.floor(i / W) % H, i % W);
    const channel = Math.floor(i / (H * W));
    to.data[(channel * size[0] + y) * size[1] + x] = value;
  });
  return to;
}

function frame(input: Tensor, [h, w]: [number, number]): Tensor {
  const [, , H, W] = input.shape as [number, number, number, number];
  return placed(input, [H + 2 * h, W + 2 * w], (y, x) => [y + h, x + w]);
}

function spreadOut(weight: Tensor, [h, w]: [number, number]): Tensor {
  const [, , H, W] = weight.shape as [number, number, number, number];
  const size: [number, number] = [(H - 1) * h + 1, (W - 1) * w + 1];
  return placed(weight, size, (y, x) => [y * h, x * w]);
}
