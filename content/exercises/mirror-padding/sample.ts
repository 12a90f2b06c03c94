import type { CaseDraw } from "../../../src/exercise/code-check.ts";
import type { Matrix } from "../../../src/exercise/matrix.ts";
import type { Random } from "../../../src/exercise/random.ts";

type Args = [Matrix, [height: number, width: number]];

export function drawArgs(random: Random, { size }: CaseDraw): Args {
  const height = random.int(2, size + 2);
  const width = random.int(2, size + 3);
  return [
    drawGrid(random, height, width),
    [random.int(1, height - 1), random.int(1, width - 1)],
  ];
}

/** Nothing to add; one axis only; more than there is to mirror, along each axis. */
export function drawEdges(random: Random): Args[] {
  return [
    [drawGrid(random, 2, 3), [0, 0]],
    [drawGrid(random, 1, 3), [0, 2]],
    [drawGrid(random, 2, 4), [2, 1]],
    [drawGrid(random, 4, 2), [1, 2]],
  ];
}

function drawGrid(random: Random, height: number, width: number): Matrix {
  return Array.from({ length: height }, () =>
    Array.from({ length: width }, () => random.int(1, 99)),
  );
}
