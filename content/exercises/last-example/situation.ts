import { drawDistinct } from "../../../src/exercise/draw-distinct.ts";
import type { Random } from "../../../src/exercise/random.ts";
import { wrongShapes } from "./wrong-shapes.ts";
import { rightShape } from "./right-shape.ts";

/** One convolution, as the numbers that the text shows. Padding is per side. */
export type Situation = Record<
  `${"input" | "kernel" | "padding" | "stride"}${"H" | "W"}`,
  number
>;

/** The chapter's last example. */
export const chapterExample: Situation = {
  inputH: 8,
  inputW: 8,
  kernelH: 3,
  kernelW: 5,
  paddingH: 0,
  paddingW: 1,
  strideH: 3,
  strideW: 4,
};

/** The same layer on an input whose width tells right from wrong: 8×8 lets several slips pass. */
export const widerExample: Situation = { ...chapterExample, inputW: 15 };

/** A situation in which the right answer and every listed mistake are pairwise different. */
export function drawSituation(random: Random): Situation {
  const answers = [rightShape, ...Object.values(wrongShapes)];
  return drawDistinct(random, drawAny, answers);
}

function drawAny(random: Random): Situation {
  const kernelH = random.pick([2, 3, 4, 5, 7]);
  const kernelW = random.pick([2, 3, 4, 5, 7]);
  return {
    inputH: random.int(kernelH + 2, 40),
    inputW: random.int(kernelW + 2, 40),
    kernelH,
    kernelW,
    paddingH: random.int(1, Math.floor(kernelH / 2) + 1),
    paddingW: random.int(1, Math.floor(kernelW / 2) + 1),
    strideH: random.int(2, 4),
    strideW: random.int(2, 4),
  };
}
