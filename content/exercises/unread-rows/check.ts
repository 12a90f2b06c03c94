import { drawDistinct } from "../../../src/exercise/draw-distinct.ts";
import { numberField } from "../../../src/exercise/field.ts";
import type { Random } from "../../../src/exercise/random.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

/** One axis; padding is per side. */
interface Axis extends Record<string, number> {
  size: number;
  kernel: number;
  padding: number;
  stride: number;
}

const unread = ({ size, kernel, padding, stride }: Axis) =>
  (size + 2 * padding - kernel) % stride;

const wrong = {
  "padding-forgotten": ({ size, kernel, stride }: Axis) =>
    (size - kernel) % stride,
  "padding-once": ({ size, kernel, padding, stride }: Axis) =>
    (size + padding - kernel) % stride,
  "kernel-forgotten": ({ size, padding, stride }: Axis) =>
    (size + 2 * padding) % stride,
};

function drawAxis(random: Random): Axis {
  return drawDistinct(
    random,
    () => ({
      size: random.int(10, 40),
      kernel: random.int(2, 7),
      padding: random.int(1, 3),
      stride: random.int(4, 6),
    }),
    [unread, ...Object.values(wrong)],
  );
}

export const check: StepsCheck = {
  kind: "steps",
  id: "unread-rows",
  stages: [
    stage({
      id: "halved",
      isRandom: false,
      draw: (): Axis => ({ size: 8, kernel: 3, padding: 1, stride: 2 }),
      fields: [
        numberField("halved-rows", unread, {
          "none-unread": () => 0,
          "both-sides": ({ padding }) => 2 * padding,
        }),
      ],
    }),
    stage({
      id: "drawn",
      isRandom: true,
      draw: drawAxis,
      fields: [numberField("drawn-rows", unread, wrong)],
    }),
  ],
};
