import type { Convolution } from "./code-check.ts";
import type { Matrix } from "./matrix.ts";

type Pair = readonly [height: number, width: number];

/** Padding per axis, as each side gets it. */
export function bothSides([height, width]: Pair): Convolution["padding"] {
  return { top: height, bottom: height, left: width, right: width };
}

/** A matrix with the same number everywhere. */
export function filled(height: number, width: number, value: number): Matrix {
  return Array.from({ length: height }, () => Array<number>(width).fill(value));
}

/**
 * A transposed convolution as an ordinary one: stride − 1 zeros between the elements, the kernel
 * turned by half a turn, and k − 1 − padding on each side.
 */
export function transpose(
  input: Matrix,
  kernel: Matrix,
  { padding, stride }: { padding: Pair; stride: Pair },
): Convolution {
  const [kernelH, kernelW] = [kernel.length, kernel[0]!.length];
  const [gapH, gapW] = stride;
  const spread = filled(
    (input.length - 1) * gapH + 1,
    (input[0]!.length - 1) * gapW + 1,
    0,
  );
  for (const [y, row] of input.entries())
    for (const [x, value] of row.entries()) spread[y * gapH]![x * gapW] = value;
  return {
    input: spread,
    kernel: kernel.toReversed().map((row) => row.toReversed()),
    padding: bothSides([kernelH - 1 - padding[0], kernelW - 1 - padding[1]]),
    stride: [1, 1],
    mode: "zeros",
    isTransposed: true,
  };
}
