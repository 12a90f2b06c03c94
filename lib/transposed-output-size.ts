import { knownOptions, wholeNumber } from "./check.ts";
import { fault } from "./fault.ts";
import { kernelSpan } from "./output-size.ts";
import type { WindowOptions } from "./output-size.ts";

/** The convolution that is turned around, along one axis. */
export interface TransposedOptions extends WindowOptions {
  /** Elements that the output is longer at its end; below stride or dilation. Default 0. */
  outputPadding?: number;
}

/**
 * Length of one spatial axis of a transposed convolution's output, in elements.
 *
 * `(size − 1)·stride − 2·padding + dilation·(kernelSize − 1) + outputPadding + 1`
 *
 * @param size Input length along this axis, in elements; ≥ 1.
 * @param kernelSize Kernel length along this axis, in elements; ≥ 1.
 * @throws RangeError if an argument is not a whole number in range, or nothing is left.
 * @example
 * transposedOutputSize(7, 4, { stride: 2, padding: 1 });
 * // 14
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ConvTranspose2d.html
 */
export function transposedOutputSize(
  size: number,
  kernelSize: number,
  options: TransposedOptions = {},
): number {
  const op = "transposedOutputSize";
  const names = ["padding", "stride", "dilation", "outputPadding"];
  knownOptions(op, options, names, "{ stride: 2 }");
  const { padding = 0, stride = 1, dilation = 1, outputPadding = 0 } = options;
  return countTransposed(
    op,
    "size",
    size,
    wholeNumber(op, "kernelSize", kernelSize, 1),
    wholeNumber(op, "padding", padding, 0),
    wholeNumber(op, "stride", stride, 1),
    wholeNumber(op, "dilation", dilation, 1),
    wholeNumber(op, "outputPadding", outputPadding, 0),
  );
}

/** The length along one axis, whose input length messages call `name`. */
export function countTransposed(
  op: string,
  name: string,
  size: number,
  kernelSize: number,
  padding: number,
  stride: number,
  dilation: number,
  outputPadding: number,
): number {
  wholeNumber(op, name, size, 1);
  const step = Math.max(stride, dilation);
  if (outputPadding >= step) {
    throw fault`${op}: outputPadding is ${outputPadding}, but stride ${stride} and dilation ${dilation} leave room for ${step - 1}; make it smaller`;
  }
  const laid = (size - 1) * stride + kernelSpan(kernelSize, dilation);
  const length = laid - 2 * padding + outputPadding;
  if (length >= 1) return length;
  throw fault`${op}: ${name} ${size} becomes ${laid} long, of which padding ${padding} cuts off ${2 * padding}, so that ${length} is left; make the padding smaller`;
}
