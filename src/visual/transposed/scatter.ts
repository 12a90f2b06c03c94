import { readCounts } from "../../../lib/accounts/window-reads.ts";
import { inputGradient } from "../../../lib/reference-gradients.ts";
import { transposedOutputSize } from "../../../lib/transposed-output-size.ts";
import { countedTo, countUp } from "../convolution/values.ts";
import { planOf } from "../one-channel.ts";

/** A transposed convolution on a square input, alike along both axes. */
export interface Transposed {
  size: number;
  kernelSize: number;
  stride: number;
  /** Elements cut off each side. */
  padding: number;
  outputPadding: number;
}

export interface Scatter {
  input: readonly (readonly number[])[];
  kernel: readonly (readonly number[])[];
  output: number[][];
  /** How many copies of the kernel lie on each element of the output. */
  coverage: number[][];
  /** The different counts where no side is near, from the least. */
  inside: number[];
}

/** @throws RangeError, made by the library, if the numbers do not go together. */
export function scatter(setting: Transposed): Scatter {
  const { size, kernelSize } = setting;
  const { stride, padding, outputPadding } = setting;
  const length = transposedOutputSize(size, kernelSize, {
    ...{ stride, padding, outputPadding },
  });
  const input = countUp([size, size], countedTo.input);
  const kernel = countUp([kernelSize, kernelSize], countedTo.kernel);
  const reads = readCounts(length, kernelSize, { stride, padding });
  return {
    input,
    kernel,
    output: stamp(setting, length, input.flat(), kernel.flat()),
    coverage: reads.map((row) => reads.map((column) => row * column)),
    inside: countsInside(setting),
  };
}

/** What lies on the output once the first `stamps` input elements are laid. */
export function partial(
  setting: Transposed,
  { input, kernel, output }: Scatter,
  stamps: number,
): (number | undefined)[][] {
  const upTo = (values: readonly number[]) =>
    values.map((value, at) => (at < stamps ? value : 0));
  const lay = (values: readonly number[], weights: readonly number[]) =>
    stamp(setting, output.length, upTo(values), weights);
  const [all, weights] = [input.flat(), kernel.flat()];
  const counts = lay(
    all.map(() => 1),
    weights.map(() => 1),
  );
  return lay(all, weights).map((row, y) =>
    row.map((value, x) => (counts[y]![x]! > 0 ? value : undefined)),
  );
}

/** The way back of a convolution, from its output to its input. */
function stamp(
  { size, kernelSize, stride, padding }: Transposed,
  length: number,
  input: readonly number[],
  kernel: readonly number[],
): number[][] {
  const plan = planOf("convTranspose2d", {
    ...{ H: length, W: length, outputH: size, outputW: size },
    ...{ kernelH: kernelSize, kernelW: kernelSize },
    ...{ top: padding, left: padding, strideH: stride, strideW: stride },
  });
  const data = inputGradient(
    plan,
    Float32Array.from(input),
    Float32Array.from(kernel),
  );
  return Array.from({ length }, (_, row) => [
    ...data.subarray(row * length, (row + 1) * length),
  ]);
}

/** Counts repeat with the stride; of a long output, one period in the middle shows them all. */
function countsInside({ kernelSize, stride }: Transposed): number[] {
  const size = 2 * kernelSize + 4;
  const length = transposedOutputSize(size, kernelSize, { stride });
  const middle = Math.floor(length / 2);
  const counts = readCounts(length, kernelSize, { stride }).slice(
    middle,
    middle + stride,
  );
  const all = counts.flatMap((a) => counts.map((b) => a * b));
  return [...new Set(all)].sort((a, b) => a - b);
}
