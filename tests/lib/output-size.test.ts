import fc from "fast-check";
import { expect, test } from "vitest";
import { outputSize } from "../../lib/index.ts";

test.each([
  { size: 8, kernel: 3, padding: 1, stride: 1, output: 8 },
  { size: 8, kernel: 5, padding: 2, stride: 1, output: 8 },
  { size: 8, kernel: 3, padding: 1, stride: 2, output: 4 },
  { size: 8, kernel: 3, padding: 0, stride: 3, output: 2 },
  { size: 8, kernel: 5, padding: 1, stride: 4, output: 2 },
  { size: 7, kernel: 3, padding: 0, stride: 3, output: 2 }, // The last column is dropped.
  { size: 1, kernel: 1, padding: 0, stride: 9, output: 1 },
  { size: 5, kernel: 3, padding: 0, stride: 1, dilation: 2, output: 1 },
])(
  "$size, k=$kernel p=$padding s=$stride → $output",
  ({ size, kernel, output, ...options }) => {
    expect(outputSize(size, kernel, options)).toBe(output);
  },
);

test("without options, nothing is padded or skipped", () => {
  expect(outputSize(8, 3)).toBe(6);
});

test("counts the windows that can be placed one by one", () => {
  const length = (min: number, max: number) => fc.integer({ min, max });
  const given = fc.record({
    size: length(1, 30),
    kernelSize: length(1, 7),
    padding: length(0, 5),
    stride: length(1, 6),
    dilation: length(1, 4),
  });
  fc.assert(
    fc.property(given, ({ size, kernelSize, ...options }) => {
      const windows = placeWindows(size, kernelSize, options);
      if (windows === 0) {
        expect(() => outputSize(size, kernelSize, options)).toThrow(
          "enlarge padding or shrink the kernel",
        );
      } else {
        expect(outputSize(size, kernelSize, options)).toBe(windows);
      }
    }),
    { numRuns: 1000, seed: 5 },
  );
});

/** Lays the kernel on the padded line, again and again a stride further, while it lies inside. */
function placeWindows(
  size: number,
  kernelSize: number,
  options: { padding: number; stride: number; dilation: number },
): number {
  const line = new Set<number>();
  for (let i = -options.padding; i < size + options.padding; i++) line.add(i);
  let windows = 0;
  for (let start = -options.padding; ; start += options.stride) {
    for (let k = 0; k < kernelSize; k++) {
      if (!line.has(start + k * options.dilation)) return windows;
    }
    windows++;
  }
}
