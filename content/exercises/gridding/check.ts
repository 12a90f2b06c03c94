import { drawDistinct } from "../../../src/exercise/draw-distinct.ts";
import { numberField } from "../../../src/exercise/field.ts";
import type { Random } from "../../../src/exercise/random.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";
import { telling } from "../../../src/exercise/telling.ts";

interface Stack extends Record<string, number> {
  d1: number;
  d2: number;
  d3: number;
}

const dilations = ({ d1, d2, d3 }: Stack) => [d1, d2, d3];

/** The elements that one output element reads, layer by layer downwards. */
function touched(stack: Stack): number {
  const places = dilations(stack).reduce(
    (below, d) => below.flatMap((place) => [place - d, place, place + d]),
    [0],
  );
  return new Set(places).size;
}

function field(stack: Stack): number {
  return dilations(stack).reduce((length, d) => length + 2 * d, 1);
}

const wrong = {
  "whole-field": field,
  "all-paths": () => 27,
  "three-each": () => 9,
  "gaps-ignored": () => 7,
};

const fieldWrong = {
  "field-without-dilation": () => 7,
  "field-spans-added": (stack: Stack) =>
    dilations(stack).reduce((sum, d) => sum + 2 * d + 1, 0),
  "field-one-missing": (stack: Stack) => field(stack) - 1,
};

const even: Stack = { d1: 2, d2: 4, d3: 8 };
const mixed: Stack = { d1: 1, d2: 2, d3: 6 };

function drawStack(random: Random): Stack {
  return drawDistinct(
    random,
    () => ({
      d1: random.int(1, 4),
      d2: random.int(1, 6),
      d3: random.int(2, 9),
    }),
    [touched, ...Object.values(wrong)],
  );
}

export const check: StepsCheck = {
  kind: "steps",
  id: "gridding",
  stages: [
    stage({
      id: "even",
      isRandom: false,
      draw: () => even,
      fields: [
        numberField("even-field", field, telling(even, field, fieldWrong)),
        numberField("even-touched", touched, telling(even, touched, wrong)),
      ],
    }),
    stage({
      id: "mixed",
      isRandom: false,
      draw: () => mixed,
      fields: [
        numberField("mixed-touched", touched, telling(mixed, touched, wrong)),
      ],
    }),
    stage({
      id: "drawn",
      isRandom: true,
      draw: drawStack,
      fields: [numberField("drawn-touched", touched, wrong)],
    }),
  ],
};
