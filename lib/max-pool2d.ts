import { knownOptions, requireBoolean } from "./check.ts";
import type { Size } from "./check.ts";
import type { Windows } from "./conv2d-plan.ts";
import { inputLengths, outputShape } from "./layout.ts";
import { checkPoolPadding } from "./pool-padding.ts";
import { allocate } from "./shape.ts";
import { Tensor } from "./tensor.ts";
import { trace } from "./trace.ts";
import { eachWindowElement, placeWindows } from "./windows.ts";

/** Where the windows lie: numbers for both axes, or `[height, width]`. */
export interface MaxPool2dOptions {
  /** Lengths of a window; ≥ 1. */
  kernelSize: Size;
  /** Input elements between two windows; ≥ 1. Default `kernelSize`: no overlap. */
  stride?: Size | undefined;
  /** Elements added to **each side**, which never are the largest; at most half of `kernelSize`. Default 0. */
  padding?: Size;
  /** Input elements between two elements of a window; ≥ 1. Default 1. */
  dilation?: Size;
  /** Whether a last window that begins inside, but reaches past the end, counts. Default false. */
  ceilMode?: boolean;
}

export const MAX_POOL_OPTIONS = [
  "kernelSize",
  "stride",
  "padding",
  "dilation",
  "ceilMode",
];

/**
 * The largest element of every window, each channel for itself.
 *
 * @param input `[N, C, H, W]`, or `[C, H, W]` for a single one.
 * @returns `[N, C, outputH, outputW]`, or without N if the input has none; for the lengths see
 * {@link outputSize}, which `ceilMode` rounds up. NaN counts as largest. Without
 * channels there are no elements; PyTorch refuses that.
 * @throws RangeError if a number is out of range or no window fits; TypeError if an argument is
 * of the wrong kind.
 * @example
 * maxPool2d(arange(16).reshape(1, 1, 4, 4), { kernelSize: 2 });
 * // tensor([[[[ 5.,  7.],
 * //           [13., 15.]]]])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxPool2d.html
 */
export function maxPool2d(input: Tensor, options: MaxPool2dOptions): Tensor {
  const op = "maxPool2d";
  const [N, C, H, W] = inputLengths(op, 2, input);
  knownOptions(op, options, MAX_POOL_OPTIONS, "{ kernelSize: 2 }");
  const { kernelSize, stride = kernelSize, ceilMode = false } = options;
  requireBoolean(op, "ceilMode", ceilMode);
  const windows = placeWindows(op, H, W, { ...options, stride }, ceilMode);
  checkPoolPadding(op, windows);
  const { outputH, outputW } = windows;
  const output = allocate(op, [N, C, outputH, outputW]);
  const places = findLargest(windows, input.data, output.length);
  places.forEach((place, i) => {
    output[i] = input.data[place] ?? -Infinity;
  });
  const shape = outputShape(2, input, [N, C, outputH, outputW]);
  return trace("maxPool2d", new Tensor(output, shape), [input], places);
}

/** Place of the largest element of every window; −1 if a window has only padding. */
function findLargest(
  windows: Windows,
  data: Float32Array,
  count: number,
): Int32Array {
  const area = windows.outputH * windows.outputW;
  const kernel = windows.kernelH * windows.kernelW;
  const places = new Int32Array(count).fill(-1);
  eachWindowElement(windows, count * kernel, (column, element) => {
    const plane = Math.floor(column / (area * kernel));
    const at = plane * area + (column % area);
    const value = data[element]!;
    // Of equal elements the first, of NaNs the last, as in PyTorch.
    if (places[at]! < 0 || value > data[places[at]!]! || Number.isNaN(value))
      places[at] = element;
  });
  return places;
}
