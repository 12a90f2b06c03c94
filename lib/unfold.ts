import { knownOptions } from "./check.ts";
import type { Size } from "./check.ts";
import { inputLengths } from "./layout.ts";
import { allocate } from "./shape.ts";
import { Tensor } from "./tensor.ts";
import { trace } from "./trace.ts";
import { eachWindowElement, placeWindows } from "./windows.ts";
import type { Windows } from "./conv2d-plan.ts";

/** Where the windows lie: numbers for both axes, or `[height, width]`. */
export interface UnfoldOptions {
  /** Lengths of a window; ≥ 1. */
  kernelSize: Size;
  /** Input elements between two elements of a window; ≥ 1. Default 1. */
  dilation?: Size;
  /** Zeros added to **each side**; ≥ 0. Default 0. */
  padding?: Size;
  /** Input elements between two windows; ≥ 1. Default 1. */
  stride?: Size;
}

export const UNFOLD_OPTIONS = ["kernelSize", "dilation", "padding", "stride"];

/**
 * Every window as one column: the matrix with which a convolution is a product of matrices,
 * known as im2col.
 *
 * `output[n, (c·kernelH + ky)·kernelW + kx, y·outputW + x] =
 *  input[n, c, y·stride − padding + ky·dilation, x·stride − padding + kx·dilation]`
 *
 * @param input `[N, C, H, W]`, or `[C, H, W]` for a single one.
 * @returns `[N, C · kernelH · kernelW, outputH · outputW]`, or without N if the input has none.
 * @throws RangeError if a number is out of range or no window fits; TypeError if an argument is
 * of the wrong kind.
 * @example
 * unfold(arange(9).reshape(1, 1, 3, 3), { kernelSize: 2 });
 * // tensor([[[0., 1., 3., 4.],
 * //          [1., 2., 4., 5.],
 * //          [3., 4., 6., 7.],
 * //          [4., 5., 7., 8.]]])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Unfold.html
 */
export function unfold(input: Tensor, options: UnfoldOptions): Tensor {
  const op = "unfold";
  const [N, C, H, W] = inputLengths(op, 2, input);
  knownOptions(op, options, UNFOLD_OPTIONS, "{ kernelSize: 3 }");
  const windows = placeWindows(op, H, W, options);
  const shape = [N, ...columnShape(C, windows)];
  const output = allocate(op, shape);
  gatherColumns(windows, input.data, output);
  return trace(
    "unfold",
    new Tensor(output, input.ndim === 4 ? shape : shape.slice(1)),
    [input],
    windows,
  );
}

/** `[C · kernelH · kernelW, outputH · outputW]`. */
export function columnShape(C: number, windows: Windows): [number, number] {
  const { kernelH, kernelW, outputH, outputW } = windows;
  return [C * kernelH * kernelW, outputH * outputW];
}

/** Copies every window into its column. */
export function gatherColumns(
  windows: Windows,
  input: Float32Array,
  columns: Float32Array,
): void {
  eachWindowElement(windows, columns.length, (column, element) => {
    columns[column] = input[element]!;
  });
}

/** Adds every column to the elements of its window. */
export function scatterColumns(
  windows: Windows,
  columns: Float32Array,
  output: Float32Array,
): void {
  const sums = new Float64Array(output.length);
  eachWindowElement(windows, columns.length, (column, element) => {
    sums[element]! += columns[column]!;
  });
  output.set(sums);
}
