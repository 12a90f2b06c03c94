import type { CaseDraw } from "../../../src/exercise/code-check.ts";
import type { Matrix } from "../../../src/exercise/matrix.ts";
import type { Random } from "../../../src/exercise/random.ts";

type Args = [sound: Matrix, kernel: number[], stride: number];

export function drawArgs(random: Random, { size }: CaseDraw): Args {
  const taps = random.int(1, size + 1);
  const length = taps + random.int(1, 4 * size);
  return drawSound(random, [2, length], taps, random.int(2, 4));
}

/** One channel; stride 1; a kernel as long as the sound. */
export function drawEdges(random: Random): Args[] {
  return [
    drawSound(random, [1, 6], 2, 2),
    drawSound(random, [2, 5], 3, 1),
    drawSound(random, [3, 4], 4, 2),
  ];
}

function drawSound(
  random: Random,
  [channels, length]: [number, number],
  taps: number,
  stride: number,
): Args {
  const sound = Array.from({ length: channels }, () =>
    Array.from({ length }, () => random.int(1, 9)),
  );
  const kernel = Array.from({ length: taps }, () =>
    random.pick([-2, -1, 1, 2, 3]),
  );
  return [sound, kernel, stride];
}
