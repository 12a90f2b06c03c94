import type { CaseDraw } from "../../../src/exercise/code-check.ts";
import type { Matrix } from "../../../src/exercise/matrix.ts";
import type { Random } from "../../../src/exercise/random.ts";

type Pair = [height: number, width: number];
type Args = [Matrix, Matrix, { padding: Pair; stride: Pair }];

/**
 * Every second kernel is square: a program that mixes up the kernel's axes reads past the ends of
 * another one and breaks off before its values could give it away.
 */
export function drawArgs(random: Random, { index, size }: CaseDraw): Args {
  const kernel = drawKernelShape(random, size, index % 2 === 0);
  const extra = () => random.int(1, 2 * size);
  const shape: Pair = [kernel[0] + extra(), kernel[1] + extra()];
  if (shape[0] === shape[1]) shape[1]++;
  const padding: Pair = [
    random.int(0, kernel[0] - 1),
    random.int(0, kernel[1] - 1),
  ];
  const stride: Pair = [random.int(1, size), random.int(1, size)];
  return drawGrids(random, shape, kernel, { padding, stride });
}

/** One window only; the defaults; a kernel that fits only because of the padding; a single tap. */
export function drawEdges(random: Random): Args[] {
  const none: Pair = [0, 0];
  const one: Pair = [1, 1];
  return [
    drawGrids(random, [2, 3], [2, 3], { padding: none, stride: [3, 2] }),
    drawGrids(random, [4, 3], [2, 2], { padding: none, stride: one }),
    drawGrids(random, [2, 3], [4, 5], { padding: [1, 2], stride: one }),
    drawGrids(random, [3, 5], [1, 1], { padding: one, stride: [1, 2] }),
  ];
}

function drawKernelShape(
  random: Random,
  size: number,
  isSquare: boolean,
): Pair {
  const longest = Math.min(size + 1, 4);
  const height = random.int(Math.min(size, 2), longest);
  if (isSquare) return [height, height];
  const width = random.pick(
    [1, 2, 3, 4].filter((n) => n <= longest && n !== height),
  );
  return [height, width];
}

function drawGrids(
  random: Random,
  shape: Pair,
  kernelShape: Pair,
  options: Args[2],
): Args {
  const input = drawGrid(shape, () => random.int(1, 9));
  const kernel = drawGrid(kernelShape, () => random.pick([-2, -1, 1, 2, 3]));
  return [input, kernel, options];
}

function drawGrid([height, width]: Pair, draw: () => number): Matrix {
  return Array.from({ length: height }, () =>
    Array.from({ length: width }, draw),
  );
}
