import { wholeNumber } from "../check.ts";
import { requireOneOf } from "../padding-mode.ts";
import { countWindows, readWindow } from "../output-size.ts";

/** How TensorFlow is asked for padding, along one axis. */
export interface TensorflowOptions {
  /** Input elements between two windows; ≥ 1. Default 1. */
  stride?: number;
  /** Input elements between two kernel elements; ≥ 1. Default 1. */
  dilation?: number;
  /** "SAME" pads until `ceil(size / stride)` windows fit, "VALID" does not pad. Default "SAME". */
  padding?: "SAME" | "VALID";
}

/** What TensorFlow adds along one axis, and what comes of it. */
export interface TensorflowPadding {
  /** Elements added before the input. */
  before: number;
  /** Elements added after the input: as many as before, or one more. */
  after: number;
  /** Length of the output. */
  outputSize: number;
}

/**
 * How much TensorFlow pads along one axis. PyTorch's padding is a number per side that does not
 * depend on the input; TensorFlow's "SAME" is the least that lets `ceil(size / stride)` windows
 * fit, and an odd element goes to the end. So windows may lie elsewhere even where the lengths
 * agree.
 *
 * "SAME": `total = max((ceil(size / stride) − 1)·stride + dilation·(kernelSize − 1) + 1 − size, 0)`,
 * `before = floor(total / 2)`, `after = total − before`.
 *
 * @param size Input length along this axis, in elements; ≥ 1.
 * @param kernelSize Kernel length along this axis, in elements; ≥ 1.
 * @throws RangeError if an argument is out of range, or with "VALID" no window fits.
 * @example
 * tensorflowPadding(8, 3, { stride: 2 });
 * // { before: 0, after: 1, outputSize: 4 }
 * @see https://www.tensorflow.org/api_docs/python/tf/nn#notes_on_padding
 */
export function tensorflowPadding(
  size: number,
  kernelSize: number,
  options: TensorflowOptions = {},
): TensorflowPadding {
  const op = "tensorflowPadding";
  const names = ["stride", "dilation", "padding"];
  const { padding = "SAME", ...steps } = options;
  const { stride, span } = readWindow(op, kernelSize, steps, names);
  wholeNumber(op, "size", size, 1);
  requireOneOf(op, "padding", padding, ["SAME", "VALID"]);
  const wanted = (Math.ceil(size / stride) - 1) * stride + span;
  const total = padding === "SAME" ? Math.max(wanted - size, 0) : 0;
  const before = Math.floor(total / 2);
  const after = total - before;
  const count = countWindows(op, "size", size, span, [before, after], stride);
  return { before, after, outputSize: count };
}
