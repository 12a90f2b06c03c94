import type { CaseDraw } from "../../../src/exercise/code-check.ts";
import type { Matrix } from "../../../src/exercise/matrix.ts";
import type { Random } from "../../../src/exercise/random.ts";

type Args = [input: Matrix, kernel: Matrix, stride: number];

export function drawArgs(random: Random, { size }: CaseDraw): Args {
  const stride = random.int(2, 3);
  const kernel: [number, number] = [random.int(1, 3), random.int(2, 3)];
  const steps = () => random.int(1, size);
  return drawGrids(
    random,
    [kernel[0] + stride * steps(), kernel[1] + stride * steps()],
    kernel,
    stride,
  );
}

/** Windows that do not fit at the end; a single window; stride 1. */
export function drawEdges(random: Random): Args[] {
  return [
    drawGrids(random, [6, 8], [3, 3], 2),
    drawGrids(random, [2, 3], [2, 3], 4),
    drawGrids(random, [3, 4], [2, 2], 1),
  ];
}

function drawGrids(
  random: Random,
  shape: [number, number],
  kernelShape: [number, number],
  stride: number,
): Args {
  const input = drawGrid(shape, () => random.int(1, 9));
  const kernel = drawGrid(kernelShape, () => random.pick([-2, -1, 1, 2, 3]));
  return [input, kernel, stride];
}

function drawGrid(
  [height, width]: [number, number],
  draw: () => number,
): Matrix {
  return Array.from({ length: height }, () =>
    Array.from({ length: width }, draw),
  );
}
