import { drawDistinct } from "../../../src/exercise/draw-distinct.ts";
import { pairField } from "../../../src/exercise/field.ts";
import type { Random } from "../../../src/exercise/random.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";
import { telling } from "../../../src/exercise/telling.ts";

interface Layer extends Record<string, number> {
  kernel: number;
  stride: number;
}
type Range = readonly [smallest: number, largest: number];

/** How many kernels lie over each element of an axis, far from its ends. */
function coverage({ kernel, stride }: Layer): Range {
  const counts = Array<number>(20 * stride + kernel).fill(0);
  for (let copy = 0; copy < 20; copy++)
    for (let k = 0; k < kernel; k++) counts[copy * stride + k]!++;
  const inside = counts.slice(8 * stride, 12 * stride);
  return [Math.min(...inside), Math.max(...inside)];
}

function squares(layer: Layer): Range {
  const [smallest, largest] = coverage(layer);
  return [smallest ** 2, largest ** 2];
}

const wrong = {
  "one-axis": coverage,
  even: (layer: Layer): Range => [squares(layer)[1], squares(layer)[1]],
  "kernel-squared": ({ kernel }: Layer): Range => [1, kernel ** 2],
};

const layers: Record<string, Layer> = {
  three: { kernel: 3, stride: 2 },
  four: { kernel: 4, stride: 2 },
  five: { kernel: 5, stride: 2 },
  two: { kernel: 2, stride: 2 },
};

function drawLayer(random: Random): Layer {
  return drawDistinct(
    random,
    () => ({ kernel: random.int(4, 9), stride: random.int(2, 4) }),
    [squares, ...Object.values(wrong)],
  );
}

export const check: StepsCheck = {
  kind: "steps",
  id: "checkerboard",
  stages: [
    ...Object.entries(layers).map(([id, layer]) =>
      stage({
        id,
        isRandom: false,
        draw: () => layer,
        fields: [
          pairField(
            `${id}-cover`,
            "pair",
            squares,
            telling<Layer, Range>(layer, squares, wrong),
          ),
        ],
      }),
    ),
    stage({
      id: "drawn",
      isRandom: true,
      draw: drawLayer,
      fields: [pairField("drawn-cover", "pair", squares, wrong)],
    }),
  ],
};
