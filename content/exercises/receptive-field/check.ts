import { drawDistinct } from "../../../src/exercise/draw-distinct.ts";
import { numberField } from "../../../src/exercise/field.ts";
import type { Random } from "../../../src/exercise/random.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

/** Layers in order, kernel length and stride each: k1, s1, k2, s2, … */
type Layers = Record<string, number>;

function layersOf(draw: Layers): { kernel: number; stride: number }[] {
  const count = Object.keys(draw).length / 2;
  return Array.from({ length: count }, (_, i) => ({
    kernel: draw[`k${i + 1}`]!,
    stride: draw[`s${i + 1}`]!,
  }));
}

/** Grows backwards: the window of windows, counted from the last layer to the first. */
function field(draw: Layers): number {
  return layersOf(draw).reduceRight(
    (size, { kernel, stride }) => (size - 1) * stride + kernel,
    1,
  );
}

function jump(draw: Layers): number {
  return layersOf(draw).reduce((product, { stride }) => product * stride, 1);
}

const wrong = {
  "strides-ignored": (draw: Layers) =>
    layersOf(draw).reduce((size, { kernel }) => size + kernel - 1, 1),
  "own-stride-first": (draw: Layers) => {
    let step = 1;
    return layersOf(draw).reduce((size, { kernel, stride }) => {
      step *= stride;
      return size + (kernel - 1) * step;
    }, 1);
  },
  "plus-kernel": (draw: Layers) =>
    layersOf(draw).reduce((size, { kernel }) => size + kernel, 0),
  "first-element-left-out": (draw: Layers) => field(draw) - 1,
};

const five: Layers = {
  ...{ k1: 3, s1: 1, k2: 3, s2: 2, k3: 3, s3: 1, k4: 3, s4: 2, k5: 3, s5: 1 },
};

function drawThree(random: Random): Layers {
  return drawDistinct(
    random,
    () => ({
      k1: random.pick([3, 5, 7]),
      s1: random.int(1, 3),
      k2: random.pick([2, 3, 5]),
      s2: random.int(1, 3),
      k3: random.pick([3, 5]),
      s3: random.int(1, 2),
    }),
    [field, ...Object.values(wrong)],
  );
}

export const check: StepsCheck = {
  kind: "steps",
  id: "receptive-field",
  stages: [
    stage({
      id: "five-layers",
      isRandom: false,
      draw: () => five,
      fields: [
        numberField("five-field", field, wrong),
        numberField("five-jump", jump, {
          "strides-added": (draw) =>
            layersOf(draw).reduce((sum, { stride }) => sum + stride, 0),
          "last-stride": (draw) => layersOf(draw).at(-1)!.stride,
        }),
      ],
    }),
    stage({
      id: "three-layers",
      isRandom: true,
      draw: drawThree,
      fields: [numberField("three-field", field, wrong)],
    }),
  ],
};
