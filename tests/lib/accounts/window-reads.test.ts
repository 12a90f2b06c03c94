import fc from "fast-check";
import { expect, test } from "vitest";
import {
  conv2d,
  ones,
  readCounts,
  tensorflowPadding,
  unreadPositions,
  usageMap,
  windowPositions,
  zeros,
} from "../../../lib/index.ts";

test("a window starts in the padding and steps by the dilation", () => {
  expect(windowPositions(0, 3, { padding: 1 })).toEqual([-1, 0, 1]);
  expect(windowPositions(2, 3, { stride: 2, padding: 1 })).toEqual([3, 4, 5]);
  expect(windowPositions(1, 3, { dilation: 2 })).toEqual([1, 3, 5]);
});

test("a corner is read 4 times, an edge 6, the middle 9", () => {
  expect(usageMap(4, 3, { padding: 1 }).toArray()).toEqual([
    [4, 6, 6, 4],
    [6, 9, 9, 6],
    [6, 9, 9, 6],
    [4, 6, 6, 4],
  ]);
});

test("without padding, the usage map is the book's figure", () => {
  expect(usageMap(6, 3).toArray()).toEqual([
    [1, 2, 3, 3, 2, 1],
    [2, 4, 6, 6, 4, 2],
    [3, 6, 9, 9, 6, 3],
    [3, 6, 9, 9, 6, 3],
    [2, 4, 6, 6, 4, 2],
    [1, 2, 3, 3, 2, 1],
  ]);
});

test("full padding reads all elements equally often", () => {
  const { data } = usageMap([5, 7], 3, { padding: 2 });
  expect([...new Set(data)]).toEqual([9]);
});

test("the tail that no window reaches is unread, padding included", () => {
  expect(unreadPositions(8, 3, { padding: 1, stride: 2 })).toEqual([8]);
  expect(unreadPositions(8, 3, { stride: 3 })).toEqual([6, 7]);
  expect(unreadPositions(8, 5, { padding: 1, stride: 4 })).toEqual([8]);
  expect(unreadPositions(6, 1, { stride: 2 })).toEqual([1, 3, 5]);
  expect(unreadPositions(8, 3, { padding: 1 })).toEqual([]);
});

test("kernel 3 at stride 4 reads 56.25 % of 64 × 64 elements", () => {
  const { data } = usageMap(64, 3, { stride: 4 });
  expect(data.filter((count) => count > 0).length / data.length).toBe(0.5625);
});

test("the map counts how often a convolution of ones looks at an element", () => {
  const size = fc.integer({ min: 5, max: 8 });
  const pair = (min: number, max: number) =>
    fc.tuple(fc.integer({ min, max }), fc.integer({ min, max }));
  const given = fc.record({
    H: size,
    W: size,
    kernel: pair(1, 3),
    padding: pair(0, 2),
    stride: pair(1, 3),
    dilation: pair(1, 2),
  });
  fc.assert(
    fc.property(given, ({ H, W, kernel, ...options }) => {
      const map = usageMap([H, W], kernel, options);
      for (let i = 0; i < H * W; i++) {
        const impulse = zeros(1, 1, H, W);
        impulse.data[i] = 1;
        const seen = conv2d(impulse, ones(1, 1, ...kernel), options).data;
        expect(map.data[i]).toBe(seen.reduce((a, b) => a + b, 0));
      }
      const counts = readCounts(H, kernel[0], {
        padding: options.padding[0],
        stride: options.stride[0],
        dilation: options.dilation[0],
      });
      const column = Array.from({ length: H }, (_, y) =>
        map.data.slice(y * W, (y + 1) * W).some((count) => count > 0),
      );
      if (map.data.some((count) => count > 0)) {
        expect(column).toEqual(counts.map((count) => count > 0));
      }
    }),
    { numRuns: 40, seed: 9 },
  );
});

test.each([
  // Amounts and lengths of TensorFlow's documentation and of the course.
  [8, 4, 1, 1, 2, 8],
  [8, 3, 2, 0, 1, 4],
  [7, 3, 2, 1, 1, 4],
  [224, 7, 2, 2, 3, 112],
  [13, 6, 5, 1, 2, 3],
  [5, 1, 3, 0, 0, 2],
])(
  "SAME for %i, kernel %i, stride %i adds %i before and %i after",
  (size, kernelSize, stride, before, after, outputSize) => {
    expect(tensorflowPadding(size, kernelSize, { stride })).toEqual({
      before,
      after,
      outputSize,
    });
  },
);

test("VALID adds nothing and drops the tail", () => {
  expect(tensorflowPadding(13, 6, { stride: 5, padding: "VALID" })).toEqual({
    before: 0,
    after: 0,
    outputSize: 2,
  });
});

test("SAME lets as many windows fit as there are strides in the input, with the least padding", () => {
  const int = (min: number, max: number) => fc.integer({ min, max });
  const given = fc.tuple(int(1, 30), int(1, 7), int(1, 5), int(1, 3));
  fc.assert(
    fc.property(given, ([size, kernelSize, stride, dilation]) => {
      const { before, after, outputSize } = tensorflowPadding(
        size,
        kernelSize,
        { stride, dilation },
      );
      expect(outputSize).toBe(Math.ceil(size / stride));
      expect([0, 1]).toContain(after - before);
      const end = (outputSize - 1) * stride + dilation * (kernelSize - 1);
      // The last window ends at the last element, unless nothing had to be added.
      if (before + after > 0) expect(end).toBe(before + size + after - 1);
      else expect(end).toBeLessThan(size);
    }),
    { numRuns: 300, seed: 10 },
  );
});
