import type { CaseDraw } from "../../../src/exercise/code-check.ts";
import type { Matrix } from "../../../src/exercise/matrix.ts";
import type { Random } from "../../../src/exercise/random.ts";

interface Sides {
  top: number;
  bottom: number;
  left: number;
  right: number;
}
type Args = [Matrix, Sides];

export function drawArgs(random: Random, { size }: CaseDraw): Args {
  const side = () => random.int(0, size + 1);
  return [
    drawGrid(random, random.int(1, size + 1), random.int(1, size + 2)),
    { top: side(), bottom: side(), left: side(), right: side() },
  ];
}

/** Nothing to add; one side only; rows of which two are added. */
export function drawEdges(random: Random): Args[] {
  const none: Sides = { top: 0, bottom: 0, left: 0, right: 0 };
  return [
    [drawGrid(random, 2, 3), none],
    [drawGrid(random, 3, 2), { ...none, right: 2 }],
    [drawGrid(random, 1, 4), { ...none, top: 2, bottom: 3 }],
  ];
}

function drawGrid(random: Random, height: number, width: number): Matrix {
  return Array.from({ length: height }, () =>
    Array.from({ length: width }, () => random.int(1, 9)),
  );
}
