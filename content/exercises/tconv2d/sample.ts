import type { CaseDraw } from "../../../src/exercise/code-check.ts";
import type { Matrix } from "../../../src/exercise/matrix.ts";
import type { Random } from "../../../src/exercise/random.ts";

type Pair = [height: number, width: number];
type Args = [Matrix, Matrix, { padding: Pair; stride: Pair }];

/** Never so much padding that nothing is left; every second kernel is square. */
export function drawArgs(random: Random, { index, size }: CaseDraw): Args {
  const kernelH = random.int(2, Math.min(size + 1, 4));
  const kernelW =
    index % 2 === 0 ? kernelH : random.int(1, Math.min(size + 1, 4));
  const padding: Pair = [
    random.int(0, Math.floor((kernelH - 1) / 2)),
    random.int(0, Math.floor((kernelW - 1) / 2)),
  ];
  return drawGrids(
    random,
    [random.int(2, size + 2), random.int(2, size + 3)],
    [kernelH, kernelW],
    { padding, stride: [random.int(1, 3), random.int(1, 3)] },
  );
}

/** One element; gaps between the kernels; the output of the book's example. */
export function drawEdges(random: Random): Args[] {
  const none: Pair = [0, 0];
  return [
    drawGrids(random, [1, 1], [2, 3], { padding: none, stride: [2, 2] }),
    drawGrids(random, [2, 3], [1, 2], { padding: none, stride: [3, 3] }),
    [
      [
        [0, 1],
        [2, 3],
      ],
      [
        [0, 1],
        [2, 3],
      ],
      { padding: none, stride: [1, 1] },
    ],
  ];
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
