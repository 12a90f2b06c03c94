import { knownOptions, wholeNumber } from "./check.ts";
import { fault } from "./fault.ts";

/** How the windows lie along one axis. */
export interface WindowOptions {
  /** Zeros added to **each side**, in elements; ≥ 0. Default 0. */
  padding?: number;
  /** Input elements between two windows; ≥ 1. Default 1. */
  stride?: number;
  /** Input elements between two kernel elements; ≥ 1, where 1 leaves no gap. Default 1. */
  dilation?: number;
}

/**
 * Length of one spatial axis of a convolution's output, in elements: the number of windows that
 * fit.
 *
 * `floor((size + 2·padding − dilation·(kernelSize − 1) − 1) / stride) + 1`
 *
 * @param size Input length along this axis, in elements; ≥ 1.
 * @param kernelSize Kernel length along this axis, in elements; ≥ 1.
 * @throws RangeError if an argument is not a whole number in range, or no window fits.
 * @example
 * outputSize(8, 5, { padding: 1, stride: 4 });
 * // 2
 * @see https://arxiv.org/abs/1603.07285 Dumoulin & Visin, relationship 15
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html
 */
export function outputSize(
  size: number,
  kernelSize: number,
  options: WindowOptions = {},
): number {
  const op = "outputSize";
  const { padding, stride, span } = readWindow(op, kernelSize, options);
  return countWindows(op, "size", size, span, [padding, padding], stride);
}

/** The kernel and options of windows along one axis, checked, with defaults filled in. */
export function readWindow(
  op: string,
  kernelSize: number,
  options: WindowOptions,
  names: readonly string[] = ["padding", "stride", "dilation"],
) {
  knownOptions(op, options, names, "{ stride: 2 }");
  const { padding = 0, stride = 1, dilation = 1 } = options;
  wholeNumber(op, "kernelSize", kernelSize, 1);
  wholeNumber(op, "padding", padding, 0);
  wholeNumber(op, "stride", stride, 1);
  wholeNumber(op, "dilation", dilation, 1);
  const span = kernelSpan(kernelSize, dilation);
  return { kernelSize, padding, stride, dilation, span };
}

/** Input elements from the first to the last one under the kernel. */
export function kernelSpan(kernelSize: number, dilation: number): number {
  return dilation * (kernelSize - 1) + 1;
}

/**
 * Windows that fit along one axis, whose length messages call `name`; its sides may differ. With
 * `isCeil`, a last window may reach past the end.
 */
export function countWindows(
  op: string,
  name: string,
  size: number,
  span: number,
  [before, after]: readonly [before: number, after: number],
  stride: number,
  isCeil = false,
): number {
  wholeNumber(op, name, size, 1);
  const padded = before + size + after;
  const room = (padded - span) / stride;
  let count = (isCeil ? Math.ceil(room) : Math.floor(room)) + 1;
  // A window that would begin in the padding after the input has nothing to read.
  if (isCeil && (count - 1) * stride >= before + size) count--;
  if (count >= 1) return count;
  throw fault`${op}: the kernel spans ${span} but the padded input is ${padded} (padding ${before} + ${name} ${size} + padding ${after}); enlarge padding or shrink the kernel`;
}
