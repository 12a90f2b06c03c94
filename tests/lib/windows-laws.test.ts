import fc from "fast-check";
import { expect, test } from "vitest";
import {
  adaptiveAvgPool2d,
  avgPool2d,
  conv1d,
  conv2d,
  convTranspose1d,
  convTranspose2d,
  fold,
  maxPool2d,
  ones,
  outputSize,
  pad,
  tensor,
  transposedOutputSize,
  unfold,
  usageMap,
  zeros,
} from "../../lib/index.ts";
import type { Tensor } from "../../lib/index.ts";

// Small whole numbers, so that 32-bit arithmetic is exact and laws hold with equality.
const int = (min: number, max: number) => fc.integer({ min, max });
const pair = (min: number, max: number) =>
  fc.tuple(int(min, max), int(min, max));

function integers(shape: readonly number[], factor: number): Tensor {
  const result = zeros(shape);
  result.data.forEach((_, i) => {
    result.data[i] = ((i * factor) % 19) - 9;
  });
  return result;
}

const dot = (a: Tensor, b: Tensor) => {
  expect(a.shape).toEqual(b.shape);
  return a.data.reduce((sum, value, i) => sum + value * b.data[i]!, 0);
};

/** Geometry with at least one window. */
const geometry = fc
  .record({
    N: int(1, 2),
    groups: int(1, 3),
    channels: pair(1, 2),
    kernel: pair(1, 3),
    room: pair(0, 4),
    stride: pair(1, 3),
    dilation: pair(1, 2),
    padding: pair(0, 2),
  })
  .map(({ kernel, room, ...others }) => {
    const size = kernel.map(
      (k, axis) => others.dilation[axis]! * (k - 1) + 1 + room[axis]!,
    ) as [number, number];
    return { kernel, size, ...others };
  });

function holds<Given>(
  name: string,
  given: fc.Arbitrary<Given>,
  law: (given: Given) => void,
) {
  test(name, () => {
    fc.assert(fc.property(given, law), { numRuns: 60, seed: 21 });
  });
}

holds("⟨Ax, y⟩ = ⟨x, Aᵀy⟩ for transposed convolution", geometry, (given) => {
  const { N, groups, channels, kernel, size, ...options } = given;
  const [cin, cout] = channels;
  const x = integers([N, cin * groups, ...size], 7);
  const w = integers([cout * groups, cin, ...kernel], 5);
  const y = conv2d(x, w, { ...options, groups });
  const other = integers(y.shape, 11);
  // The elements after the last window; a convolution does not tell how many there were.
  const outputPadding = size.map((length, i) => {
    const span = options.dilation[i]! * (kernel[i]! - 1) + 1;
    return (length + 2 * options.padding[i]! - span) % options.stride[i]!;
  }) as [number, number];
  const back = convTranspose2d(other, w, { ...options, outputPadding, groups });
  expect(dot(y, other)).toBe(dot(x, back));
});

holds(
  "a transposed convolution of stride 1 is one with the flipped kernel and the rest of full padding",
  fc.tuple(pair(1, 3), pair(1, 5)),
  ([kernel, size]) => {
    const x = integers([1, 1, ...size], 7);
    const w = integers([1, 1, ...kernel], 5);
    const flipped = tensor(w.data.slice().reverse(), w.shape);
    const padding = kernel.map((k) => k - 1) as [number, number];
    expect(convTranspose2d(x, w)).toEqual(conv2d(x, flipped, { padding }));
  },
);

holds("one axis is a height of 1", geometry, (given) => {
  const { N, channels, kernel, size } = given;
  const options = {
    stride: given.stride[1],
    padding: given.padding[1],
    dilation: given.dilation[1],
  };
  const [cin, cout] = channels;
  const [k, L] = [kernel[1], size[1]];
  const x = integers([N, cin, L], 7);
  const w = integers([cout, cin, k], 5);
  const flat = conv2d(x.reshape(N, cin, 1, L), w.reshape(cout, cin, 1, k), {
    stride: [1, options.stride],
    padding: [0, options.padding],
    dilation: [1, options.dilation],
  });
  expect(conv1d(x, w, options).data).toEqual(flat.data);
});

holds("unfold makes convolution a product of matrices", geometry, (given) => {
  const { N, channels, kernel, size, stride, dilation, padding } = given;
  const [cin, cout] = channels;
  const x = integers([N, cin, ...size], 7);
  const w = integers([cout, cin, ...kernel], 5);
  const options = { stride, dilation, padding };
  const columns = unfold(x, { kernelSize: kernel, ...options });
  const product = w.reshape(cout, -1).matmul(columns);
  expect(product.data).toEqual(conv2d(x, w, options).data);
});

holds(
  "fold after unfold counts how often elements are read",
  geometry,
  (given) => {
    const { N, kernel, size, stride, dilation, padding } = given;
    const options = { stride, dilation, padding };
    const windows = { kernelSize: kernel, ...options };
    const x = ones(N, 1, ...size);
    const counted = fold(unfold(x, windows), { outputSize: size, ...windows });
    const map = usageMap(size, kernel, options);
    expect([...counted.data]).toEqual(
      Array.from({ length: N }, () => [...map.data]).flat(),
    );
  },
);

holds(
  "average pooling is a convolution with equal weights",
  geometry,
  (given) => {
    const { N, kernel, size, stride } = given;
    const C = 2;
    const x = integers([N, C, ...size], 7);
    const padding = kernel.map((k, i) =>
      Math.min(given.padding[i]!, Math.floor(k / 2)),
    ) as [number, number];
    const area = kernel[0] * kernel[1];
    const sums = conv2d(x, ones(C, 1, ...kernel), {
      stride,
      padding,
      groups: C,
    });
    if (size.every((length, i) => length >= kernel[i]!)) {
      const means = avgPool2d(x, { kernelSize: kernel, stride, padding });
      expect([...means.data]).toEqual(
        [...sums.data].map((sum) => Math.fround(sum / area)),
      );
    }
  },
);

holds(
  "padding in a mode is the same before a convolution as in it",
  fc.tuple(geometry, fc.constantFrom("reflect", "replicate", "circular")),
  ([given, mode]) => {
    const { N, channels, kernel, size, stride, dilation } = given;
    const [cin, cout] = channels;
    const padding = size.map((length, i) =>
      Math.min(given.padding[i]!, length - 1),
    ) as [number, number];
    const [top, left] = padding;
    const x = integers([N, cin, ...size], 7);
    const w = integers([cout, cin, ...kernel], 5);
    const framed = pad(x, { top, bottom: top, left, right: left, mode });
    expect(
      conv2d(x, w, { stride, dilation, padding, paddingMode: mode }),
    ).toEqual(conv2d(framed, w, { stride, dilation }));
  },
);

test("a transposed convolution lays kernels and adds where they overlap", () => {
  const square = tensor([0, 1, 2, 3], [1, 1, 2, 2]);
  const rows = (stride: number) => {
    const output = convTranspose2d(square, square, { stride });
    return output.reshape(output.shape.slice(2)).toArray();
  };
  expect(rows(1)).toEqual([
    [0, 0, 1],
    [0, 4, 6],
    [4, 12, 9],
  ]);
  expect(rows(2)).toEqual([
    [0, 0, 0, 1],
    [0, 0, 2, 3],
    [0, 2, 0, 3],
    [4, 6, 6, 9],
  ]);
});

test.each([
  [7, 4, { stride: 2, padding: 1 }, 14],
  [7, 3, { stride: 2, padding: 1 }, 13],
  [7, 3, { stride: 2, padding: 1, outputPadding: 1 }, 14],
])("%i, kernel %i, %o becomes %i", (size, kernel, options, expected) => {
  expect(transposedOutputSize(size, kernel, options)).toBe(expected);
  const line = convTranspose1d(ones(1, 1, size), ones(1, 1, kernel), options);
  expect(line.shape).toEqual([1, 1, expected]);
});

test("two lengths become the same, which is why a transposed convolution is told which", () => {
  const options = { stride: 2, padding: 1 };
  expect([13, 14].map((size) => outputSize(size, 3, options))).toEqual([7, 7]);
});

test("the largest of sums is not the sum of the largest", () => {
  const pool = (values: number[]) =>
    maxPool2d(tensor(values, [1, 1, 2]), { kernelSize: [1, 2] }).item();
  expect(pool([1, 0]) + pool([0, 1])).toBe(2);
  expect(pool([1, 1])).toBe(1);
});

test("padding is never the largest, and NaN always", () => {
  const pool = (...values: number[]) =>
    maxPool2d(tensor(values, [1, 1, values.length]), {
      kernelSize: [1, 2],
      stride: 1,
      padding: [0, 1],
    }).toArray();
  expect(pool(-5, -7)).toEqual([[[-5, -5, -7]]]);
  expect(pool(NaN, 1)).toEqual([[[NaN, NaN, 1]]]);
  expect(pool(-Infinity)).toEqual([[[-Infinity, -Infinity]]]);
});

test("a batch of none stays one of none, through all of them", () => {
  const none = zeros(0, 2, 5, 5);
  const shapes = [
    maxPool2d(none, { kernelSize: 2 }),
    avgPool2d(none, { kernelSize: 2 }),
    adaptiveAvgPool2d(none, 1),
    unfold(none, { kernelSize: 2 }),
    fold(zeros(0, 4, 16), { kernelSize: 2, outputSize: 5 }),
    pad(none, { left: 1 }),
    convTranspose2d(none, ones(2, 1, 2, 2)),
    conv1d(zeros(0, 1, 5), ones(1, 1, 2)),
  ].map(({ shape }) => shape);
  expect(shapes).toEqual([
    [0, 2, 2, 2],
    [0, 2, 2, 2],
    [0, 2, 1, 1],
    [0, 8, 16],
    [0, 1, 5, 5],
    [0, 2, 5, 6],
    [0, 1, 6, 6],
    [0, 1, 4],
  ]);
});
