import type { CaseDraw } from "../../../src/exercise/code-check.ts";
import type { Matrix } from "../../../src/exercise/matrix.ts";
import type { Random } from "../../../src/exercise/random.ts";

type Pair = [height: number, width: number];
type Args = [
  input: Matrix,
  size: Pair,
  options: { padding: Pair; stride: Pair },
];

export function drawArgs(random: Random, { size }: CaseDraw): Args {
  const window: Pair = [random.int(2, 4), random.int(2, 4)];
  const shape: Pair = [
    window[0] + random.int(1, 3 * size),
    window[1] + random.int(1, 3 * size),
  ];
  const padding: Pair = [
    random.int(1, window[0] - 1),
    random.int(1, window[1] - 1),
  ];
  const stride: Pair = [random.int(1, 3), random.int(1, 3)];
  return [drawGrid(random, shape), window, { padding, stride }];
}

/** No padding and stride 1; one window only. */
export function drawEdges(random: Random): Args[] {
  const options = { padding: [0, 0] as Pair, stride: [1, 1] as Pair };
  return [
    [drawGrid(random, [3, 5]), [2, 2], options],
    [drawGrid(random, [2, 3]), [2, 3], options],
  ];
}

function drawGrid(random: Random, [height, width]: Pair): Matrix {
  return Array.from({ length: height }, () =>
    Array.from({ length: width }, () => random.int(1, 9)),
  );
}
