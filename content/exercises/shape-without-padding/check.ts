import { outputSize } from "../../../lib/output-size.ts";
import { drawDistinct } from "../../../src/exercise/draw-distinct.ts";
import { pairField } from "../../../src/exercise/field.ts";
import type { Random } from "../../../src/exercise/random.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

interface Layer extends Record<string, number> {
  inputH: number;
  inputW: number;
  kernelH: number;
  kernelW: number;
}

const right = ({ inputH, inputW, kernelH, kernelW }: Layer) =>
  [outputSize(inputH, kernelH), outputSize(inputW, kernelW)] as const;

const wrong = {
  "first-window-forgotten": ({ inputH, inputW, kernelH, kernelW }: Layer) =>
    [inputH - kernelH, inputW - kernelW] as const,
  "kernel-turned": ({ inputH, inputW, kernelH, kernelW }: Layer) =>
    [inputH - kernelW + 1, inputW - kernelH + 1] as const,
  "width-first": (layer: Layer) => {
    const [height, width] = right(layer);
    return [width, height] as const;
  },
  "size-kept": ({ inputH, inputW }: Layer) => [inputH, inputW] as const,
};

const drawLayer = (random: Random): Layer =>
  drawDistinct(
    random,
    () => ({
      inputH: random.int(9, 20),
      inputW: random.int(9, 20),
      kernelH: random.int(2, 6),
      kernelW: random.int(2, 6),
    }),
    [right, ...Object.values(wrong)],
  );

export const check: StepsCheck = {
  kind: "steps",
  id: "shape-without-padding",
  stages: [
    stage({
      id: "first",
      isRandom: false,
      draw: (): Layer => ({ inputH: 9, inputW: 14, kernelH: 4, kernelW: 3 }),
      fields: [pairField("first-shape", "shape", right, wrong)],
    }),
    stage({
      id: "second",
      isRandom: true,
      draw: drawLayer,
      fields: [pairField("second-shape", "shape", right, wrong)],
    }),
  ],
};
