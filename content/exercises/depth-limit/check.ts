import { outputSize } from "../../../lib/output-size.ts";
import { drawDistinct } from "../../../src/exercise/draw-distinct.ts";
import { numberField } from "../../../src/exercise/field.ts";
import type { Random } from "../../../src/exercise/random.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

interface Chain extends Record<string, number> {
  size: number;
  kernel: number;
  target: number;
}

/** Layers one after the other, until the next would be below `target` or has no window. */
function countLayers({ size, kernel, target }: Chain): number {
  let layers = 0;
  while (size >= kernel && size - kernel + 1 >= target) {
    size = outputSize(size, kernel);
    layers++;
  }
  return layers;
}

const wrongWay = {
  "divided-by-kernel": ({ size, kernel, target }: Chain) =>
    Math.floor((size - target) / kernel),
  "target-forgotten": ({ size, kernel }: Chain) =>
    Math.floor(size / (kernel - 1)),
  "sizes-counted": (chain: Chain) => countLayers(chain) + 1,
};

const wrongLimit = {
  "limit-by-kernel": ({ size, kernel }: Chain) => Math.floor(size / kernel),
  "one-too-few": (chain: Chain) => countLayers(chain) - 1,
  "one-too-many": (chain: Chain) => countLayers(chain) + 1,
};

const drawLimit = (random: Random): Chain =>
  drawDistinct(
    random,
    () => ({ size: random.int(40, 120), kernel: random.int(3, 9), target: 1 }),
    [countLayers, ...Object.values(wrongLimit)],
  );

export const check: StepsCheck = {
  kind: "steps",
  id: "depth-limit",
  stages: [
    stage({
      id: "way",
      isRandom: false,
      draw: (): Chain => ({ size: 100, kernel: 7, target: 16 }),
      fields: [numberField("way-layers", countLayers, wrongWay)],
    }),
    stage({
      id: "limit",
      isRandom: true,
      draw: drawLimit,
      fields: [numberField("limit-layers", countLayers, wrongLimit)],
    }),
  ],
};
