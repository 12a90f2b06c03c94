import { effectiveReceptiveField } from "../../../lib/accounts/effective-receptive-field.ts";
import { correlate } from "../one-channel.ts";
import type { StackLayer } from "./stack.ts";

/**
 * Where a stack that keeps the size with zeros differs from the one layer that computes the same
 * without padding: on a square of ones, with kernels of equal weights.
 *
 * @returns `size` rows of whether they differ.
 */
export function ringOf(
  layers: readonly StackLayer[],
  size: number,
): boolean[][] {
  const ones = new Float32Array(size * size).fill(1);
  const stacked = layers.reduce<Float32Array>(
    (data, { kernelSize, dilation }) => {
      const share = Array<number>(kernelSize).fill(1 / kernelSize);
      return filter(data, size, share, dilation);
    },
    ones,
  );
  const { weights } = effectiveReceptiveField(layers);
  const single = filter(ones, size, weights, 1);
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => {
      const at = row * size + column;
      // Sums of the same numbers in another order differ in their last digits.
      return Math.abs(stacked[at]! - single[at]!) > 1e-5;
    }),
  );
}

/** Weights along both axes, zeros around the input, its size kept. */
function filter(
  data: Float32Array,
  size: number,
  weights: readonly number[],
  dilation: number,
): Float32Array {
  const count = weights.length;
  const kernel = weights.flatMap((a) => weights.map((b) => a * b));
  const before = ((count - 1) * dilation) / 2;
  const geometry = {
    ...{ H: size, W: size, outputH: size, outputW: size },
    ...{ kernelH: count, kernelW: count, top: before, left: before },
    ...{ dilationH: dilation, dilationW: dilation },
  };
  return correlate(geometry, data, Float32Array.from(kernel));
}
