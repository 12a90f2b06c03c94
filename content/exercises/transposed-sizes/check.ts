import { numberField } from "../../../src/exercise/field.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

/** A transposed convolution along one axis; padding is per side. */
interface Layer extends Record<string, number> {
  size: number;
  kernel: number;
  stride: number;
  padding: number;
  extra: number;
}

/** Length of the canvas on which one window per input element is laid, cut by the padding. */
function length({ size, kernel, stride, padding, extra }: Layer): number {
  return (size - 1) * stride + kernel - 2 * padding + extra;
}

function question(
  id: string,
  layer: Layer,
  wrong: Record<string, (layer: Layer) => number>,
) {
  return stage({
    id,
    isRandom: false,
    draw: () => layer,
    fields: [
      numberField(`${id}-size`, length, {
        "ordinary-convolution": ({ size, kernel, stride, padding }) =>
          Math.floor((size + 2 * padding - kernel) / stride) + 1,
        "padding-not-cut": (l) => length({ ...l, padding: 0 }),
        ...wrong,
      }),
    ],
  });
}

const odd = { size: 7, kernel: 3, stride: 2, padding: 1 };

export const check: StepsCheck = {
  kind: "steps",
  id: "transposed-sizes",
  stages: [
    question(
      "even",
      { size: 7, kernel: 4, stride: 2, padding: 1, extra: 0 },
      {
        "one-window-each": ({ size, stride, kernel }) => size * stride + kernel,
      },
    ),
    question(
      "odd",
      { ...odd, extra: 0 },
      {
        "doubled-by-stride": ({ size, stride }) => size * stride,
      },
    ),
    question(
      "extra",
      { ...odd, extra: 1 },
      {
        "extra-left-out": (l) => length({ ...l, extra: 0 }),
      },
    ),
  ],
};
