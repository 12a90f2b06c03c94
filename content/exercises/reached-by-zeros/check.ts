import { drawDistinct } from "../../../src/exercise/draw-distinct.ts";
import { numberField } from "../../../src/exercise/field.ts";
import type { Random } from "../../../src/exercise/random.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

interface Stack extends Record<string, number> {
  size: number;
  kernel: number;
  layers: number;
}

const percent = (share: number) => 100 * share;
const inside = (size: number, rings: number) =>
  Math.max(0, size - 2 * rings) ** 2 / size ** 2;
const rings = ({ kernel, layers }: Stack) => (layers * (kernel - 1)) / 2;

const reached = (stack: Stack) => percent(1 - inside(stack.size, rings(stack)));

const wrong = {
  "one-layer": ({ size, kernel }: Stack) =>
    percent(1 - inside(size, (kernel - 1) / 2)),
  "one-side": (stack: Stack) => percent(rings(stack) / stack.size),
  "one-axis": (stack: Stack) => percent((2 * rings(stack)) / stack.size),
  "corners-twice": (stack: Stack) => percent((4 * rings(stack)) / stack.size),
  untouched: (stack: Stack) => percent(inside(stack.size, rings(stack))),
};

const options = { tolerance: 0.11, isPercent: true };

function drawStack(random: Random): Stack {
  return drawDistinct(
    random,
    () => ({
      size: random.int(20, 120),
      kernel: random.pick([3, 5, 7]),
      layers: random.int(2, 6),
    }),
    [
      (stack) => Math.round(reached(stack)),
      ...Object.values(wrong).map(
        (answer) => (stack: Stack) => Math.round(answer(stack)),
      ),
    ],
  );
}

const fixed = (id: string, stack: Stack) =>
  stage({
    id,
    isRandom: false,
    draw: () => stack,
    fields: [numberField(`${id}-share`, reached, wrong, options)],
  });

export const check: StepsCheck = {
  kind: "steps",
  id: "reached-by-zeros",
  stages: [
    fixed("small", { size: 28, kernel: 5, layers: 3 }),
    fixed("large", { size: 224, kernel: 5, layers: 3 }),
    stage({
      id: "drawn",
      isRandom: true,
      draw: drawStack,
      fields: [numberField("drawn-share", reached, wrong, options)],
    }),
  ],
};
