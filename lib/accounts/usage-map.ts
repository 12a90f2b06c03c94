import { heightWidth, knownOptions } from "../check.ts";
import type { Size } from "../check.ts";
import { zeros } from "../create.ts";
import type { Tensor } from "../tensor.ts";
import { readAxes } from "./both-axes.ts";
import { readCounts } from "./window-reads.ts";

/** How the windows lie on rows and columns: numbers for both axes, or `[height, width]`. */
export interface UsageOptions {
  /** Zeros added to **each side**; ≥ 0. Default 0. */
  padding?: Size;
  /** Input elements between two windows; ≥ 1. Default 1. */
  stride?: Size;
  /** Input elements between two kernel elements; ≥ 1. Default 1. */
  dilation?: Size;
}

/**
 * How many windows read each element of an input of this height and width: with a 3×3 kernel and
 * padding 1, 4 in a corner, 6 at an edge and 9 inside.
 *
 * @param size `[height, width]` of the input, or one number for a square.
 * @param kernelSize `[height, width]` of the kernel, or one number.
 * @returns A tensor `[height, width]`.
 * @throws As {@link outputSize}.
 * @example
 * usageMap(5, 3);
 * // tensor([[1., 2., 3., 2., 1.],
 * //         [2., 4., 6., 4., 2.],
 * //         [3., 6., 9., 6., 3.],
 * //         [2., 4., 6., 4., 2.],
 * //         [1., 2., 3., 2., 1.]])
 * @see https://d2l.ai/chapter_convolutional-neural-networks/padding-and-strides.html
 */
export function usageMap(
  size: Size,
  kernelSize: Size,
  options: UsageOptions = {},
): Tensor {
  const op = "usageMap";
  knownOptions(op, options, ["padding", "stride", "dilation"], "{ stride: 2 }");
  const sizes = heightWidth(op, "size", size, 1);
  const axes = readAxes(op, kernelSize, options);
  const [rows, columns] = axes.map(({ kernelSize, options }, axis) =>
    readCounts(sizes[axis]!, kernelSize, options),
  ) as [number[], number[]];
  const map = zeros(...sizes);
  map.data.set(rows.flatMap((row) => columns.map((column) => row * column)));
  return map;
}
