import { outputSizes } from "../../../lib/accounts/receptive-field.ts";
import { numberField } from "../../../src/exercise/field.ts";
import type { Random } from "../../../src/exercise/random.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

interface Start extends Record<string, number> {
  size: number;
}

const layers = [
  { kernelSize: 5, padding: 2, stride: 2 },
  { kernelSize: 3 },
  { kernelSize: 3, padding: 1, stride: 2 },
];
const sizeAfter =
  (count: number) =>
  ({ size }: Start): number =>
    outputSizes(size, layers)[count]!;

const start = sizeAfter(0);
const first = sizeAfter(1);
const second = sizeAfter(2);
const half = (length: number) => Math.floor(length / 2);

/** Lengths that are odd before both strides, so that rounding shows. */
const drawStart = (random: Random): Start => ({
  size: 4 * random.int(10, 30) + 1,
});

export const check: StepsCheck = {
  kind: "steps",
  id: "chain-of-three",
  stages: [
    stage({
      id: "sizes",
      isRandom: false,
      draw: (): Start => ({ size: 77 }),
      fields: [
        numberField("after-first", first, {
          "rounded-down": (draw) => half(start(draw)),
          "padding-forgotten": (draw) => half(start(draw) - 5) + 1,
          "stride-forgotten": start,
        }),
        numberField("after-second", second, {
          "size-kept": first,
          "kernel-taken-whole": (draw) => first(draw) - 3,
          "halved-again": (draw) => half(first(draw) + 1),
        }),
        numberField("after-third", sizeAfter(3), {
          "half-rounded-down": (draw) => half(second(draw)),
          "stride-left-out": second,
        }),
      ],
    }),
    stage({
      id: "drawn",
      isRandom: true,
      draw: drawStart,
      fields: [
        numberField("drawn-last", sizeAfter(3), {
          "always-down": (draw) => half(half(start(draw)) - 2),
          "second-left-out": (draw) => half(first(draw) + 1),
        }),
      ],
    }),
  ],
};
