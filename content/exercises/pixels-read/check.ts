import { drawDistinct } from "../../../src/exercise/draw-distinct.ts";
import { numberField } from "../../../src/exercise/field.ts";
import type { Random } from "../../../src/exercise/random.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

interface Layer extends Record<string, number> {
  kernel: number;
  stride: number;
  size: number;
}

const percent = (share: number) => 100 * share;

const read = ({ kernel, stride }: Layer) => percent((kernel / stride) ** 2);

const wrong = {
  "one-axis": ({ kernel, stride }: Layer) => percent(kernel / stride),
  everything: () => 100,
  "one-in-stride": ({ stride }: Layer) => percent(1 / stride ** 2),
  unread: (layer: Layer) => 100 - read(layer),
};

const options = { tolerance: 0.06, isPercent: true };
const three: Layer = { kernel: 3, stride: 5, size: 60 };

function drawLayer(random: Random): Layer {
  return drawDistinct(random, () => {
    const stride = random.int(4, 8);
    const kernel = random.int(2, stride - 1);
    return { kernel, stride, size: stride * random.int(6, 12) };
  }, [read, ...Object.values(wrong)]);
}

export const check: StepsCheck = {
  kind: "steps",
  id: "pixels-read",
  stages: [
    stage({
      id: "three",
      isRandom: false,
      draw: () => three,
      fields: [numberField("three-share", read, wrong, options)],
    }),
    stage({
      id: "drawn",
      isRandom: true,
      draw: drawLayer,
      fields: [numberField("drawn-share", read, wrong, options)],
    }),
  ],
};
