import { forward } from "../../../lib/reference.ts";

/** What a mean filter makes of ones, layer after layer, with as many zeros around as keep the size. */
export interface Layer {
  values: number[][];
  /** How many different values there are. */
  distinct: number;
  /** Elements that padding has reached. */
  influenced: number;
}

/** Layers 0 (the ones) to `layers`, on size × size with a kernel of odd length. */
export function filterOnes(
  size: number,
  kernelSize: number,
  layers: number,
): Layer[] {
  const share = new Float32Array(kernelSize).fill(1 / kernelSize);
  let data = new Float32Array(size * size).fill(1);
  const all = [layerOf(data, size)];
  for (let layer = 0; layer < layers; layer++) {
    // The mean of a square is the mean of its rows' means.
    for (const [kernelH, kernelW] of [
      [1, kernelSize],
      [kernelSize, 1],
    ] as const) {
      const plan = {
        ...{ op: "conv2d", N: 1, Cin: 1, Cout: 1, groups: 1 },
        ...{ H: size, W: size, outputH: size, outputW: size },
        ...{
          kernelH,
          kernelW,
          top: (kernelH - 1) / 2,
          left: (kernelW - 1) / 2,
        },
        ...{ strideH: 1, strideW: 1, dilationH: 1, dilationW: 1 },
      };
      data = Float32Array.from(forward(plan, data, share));
    }
    all.push(layerOf(data, size));
  }
  return all;
}

function layerOf(data: Float32Array, size: number): Layer {
  // Sums of the same numbers in another order differ in their last digits.
  const values = Array.from(data, (value) => Math.round(value * 1e5) / 1e5);
  return {
    values: Array.from({ length: size }, (_, row) =>
      values.slice(row * size, (row + 1) * size),
    ),
    distinct: new Set(values).size,
    influenced: values.filter((value) => value < 1).length,
  };
}
