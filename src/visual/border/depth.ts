import { keep } from "../keep.ts";
import { correlate } from "../one-channel.ts";

/** Ones after layers of a mean filter whose zero padding keeps the size. */
export interface Layer {
  values: number[][];
  /** How many different values there are. */
  distinct: number;
  /** Elements that padding has reached. */
  influenced: number;
}

/**
 * What becomes of a row of ones in layers 0 (the ones) to `layers`, with a kernel of odd length.
 *
 * The mean of a square is the mean of its rows' means, and ones are alike in all directions: an
 * element of the square is the product of its row's value and its column's.
 */
export function filterOnes(
  size: number,
  kernelSize: number,
  layers: number,
): Float32Array[] {
  const geometry = {
    ...{ H: 1, kernelH: 1, outputH: 1, left: (kernelSize - 1) / 2 },
    ...{ W: size, kernelW: kernelSize, outputW: size },
  };
  const share = new Float32Array(kernelSize).fill(1 / kernelSize);
  const rows: Float32Array[] = [new Float32Array(size).fill(1)];
  for (let layer = 0; layer < layers; layer++)
    rows.push(correlate(geometry, rows[layer]!, share));
  return rows;
}

/** The square of a layer, from what its row has become. */
export function layerOf(row: Float32Array): Layer {
  // Equal rows share one array: few differ.
  const lineOf = keep((left: number) =>
    // Sums of the same numbers in another order differ in their last digits.
    Array.from(row, (up) => Math.round(left * up * 1e5) / 1e5),
  );
  const countOf = keep(
    (line: number[]) => line.filter((value) => value < 1).length,
  );
  const values = Array.from(row, lineOf);
  return {
    values,
    distinct: new Set([...new Set(values)].flat()).size,
    influenced: values.reduce((sum, line) => sum + countOf(line), 0),
  };
}
