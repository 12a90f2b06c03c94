import { wholeNumber } from "../check.ts";
import { outputSize, readWindow } from "../output-size.ts";
import type { WindowOptions } from "../output-size.ts";

/**
 * Which elements of an axis the output element at `index` reads:
 * `index·stride − padding + k·dilation` for every kernel element k.
 *
 * @param index Place in the output, from 0.
 * @returns Places in the input, in order. Those below 0, or from the input's length on, are in
 * the padding.
 * @throws RangeError if an argument is not a whole number in range.
 * @example
 * windowPositions(1, 3, { padding: 1, stride: 2 });
 * // [1, 2, 3]
 * @see https://arxiv.org/abs/1603.07285 Dumoulin & Visin
 */
export function windowPositions(
  index: number,
  kernelSize: number,
  options: WindowOptions = {},
): number[] {
  const op = "windowPositions";
  const { padding, stride, dilation } = readWindow(op, kernelSize, options);
  const start = wholeNumber(op, "index", index, 0) * stride - padding;
  return Array.from({ length: kernelSize }, (_, k) => start + k * dilation);
}

/**
 * How many windows read each element of an axis.
 *
 * @param size Input length along this axis; ≥ 1.
 * @returns `size` numbers; the padding is left out.
 * @throws As {@link outputSize}.
 * @example
 * readCounts(6, 3);
 * // [1, 2, 3, 3, 2, 1]
 * @example
 * readCounts(8, 3, { padding: 1, stride: 2 });
 * // [1, 2, 1, 2, 1, 2, 1, 1]
 * @see https://d2l.ai/chapter_convolutional-neural-networks/padding-and-strides.html
 */
export function readCounts(
  size: number,
  kernelSize: number,
  options: WindowOptions = {},
): number[] {
  const positions = positionsRead(size, kernelSize, options);
  const counts = new Array<number>(size).fill(0);
  for (const position of positions) {
    if (position >= 0 && position < size) counts[position]! += 1;
  }
  return counts;
}

/**
 * The elements of an axis, padding included, that no window reads: those after the last window,
 * and, if the stride is larger than the kernel, those between windows.
 *
 * @param size Input length along this axis; ≥ 1.
 * @returns Places in order. Those below 0, or from `size` on, are in the padding.
 * @throws As {@link outputSize}.
 * @example
 * unreadPositions(8, 3, { padding: 1, stride: 2 });
 * // [8]
 * @see https://d2l.ai/chapter_convolutional-neural-networks/padding-and-strides.html
 */
export function unreadPositions(
  size: number,
  kernelSize: number,
  options: WindowOptions = {},
): number[] {
  const read = new Set(positionsRead(size, kernelSize, options));
  const { padding = 0 } = options;
  return Array.from(
    { length: size + 2 * padding },
    (_, i) => i - padding,
  ).filter((position) => !read.has(position));
}

/** What the windows of an axis read, one after the other; an element for every time it is read. */
function positionsRead(
  size: number,
  kernelSize: number,
  options: WindowOptions,
): number[] {
  const windows = outputSize(size, kernelSize, options);
  return Array.from({ length: windows }, (_, index) =>
    windowPositions(index, kernelSize, options),
  ).flat();
}
