import { readLayers } from "./receptive-field.ts";
import type { LayerGeometry } from "./receptive-field.ts";

/** How the influence on one output element is spread over its receptive field. */
export interface EffectiveReceptiveField {
  /** Share of every element of the receptive field, from first to last; they add up to 1. */
  weights: number[];
  /** Standard deviation of the places, weighted by their share, in elements. */
  std: number;
  /** The fewest neighbours that hold 95 % of the influence. */
  span: number;
}

/**
 * How much every element of the receptive field counts, along one axis, if all kernel elements
 * are equal and nothing comes between the layers: the gradient of an output element by the
 * input, divided by its sum. For L layers of kernel 3 and stride 1 the standard deviation is
 * √(2L / 3), so it grows with √L, while the receptive field grows with L.
 *
 * @param layers In the order in which they compute.
 * @throws RangeError if a number is out of range; TypeError if `layers` is no list of layers.
 * @example
 * const ten = Array.from({ length: 10 }, () => ({ kernelSize: 3 }));
 * effectiveReceptiveField(ten).span;
 * // 11
 * @see https://arxiv.org/abs/1701.04128 Luo et al. 2016
 */
export function effectiveReceptiveField(
  layers: readonly LayerGeometry[],
): EffectiveReceptiveField {
  // From the one output element back through the layers, as a gradient goes.
  const weights = readLayers("effectiveReceptiveField", layers).reduceRight<
    number[]
  >(
    (later, { kernelSize, stride, dilation }) => {
      const length = (later.length - 1) * stride + (kernelSize - 1) * dilation;
      const earlier = new Array<number>(length + 1).fill(0);
      later.forEach((weight, i) => {
        for (let k = 0; k < kernelSize; k++) {
          earlier[i * stride + k * dilation]! += weight / kernelSize;
        }
      });
      return earlier;
    },
    [1],
  );
  const mean = weights.reduce((sum, weight, i) => sum + weight * i, 0);
  const variance = weights.reduce(
    (sum, weight, i) => sum + weight * (i - mean) ** 2,
    0,
  );
  return {
    weights,
    std: Math.sqrt(variance),
    span: shortestRun(weights, 0.95),
  };
}

/** Length of the shortest run of neighbours whose sum is at least `least`, but for rounding. */
function shortestRun(weights: readonly number[], least: number): number {
  let shortest = weights.length;
  let sum = 0;
  let first = 0;
  weights.forEach((weight, last) => {
    sum += weight;
    while (first < last && sum - weights[first]! >= least - 1e-12) {
      sum -= weights[first++]!;
    }
    if (sum >= least - 1e-12) shortest = Math.min(shortest, last - first + 1);
  });
  return shortest;
}
