import { outputSize } from "../../../lib/output-size.ts";
import { numberField } from "../../../src/exercise/field.ts";
import { telling } from "../../../src/exercise/telling.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

/** A layer with an 11×11 kernel and stride 4 on a square input; padding is per side. */
interface Situation extends Record<string, number> {
  size: number;
  padding: number;
}

const layer = { kernel: 11, stride: 4 };

function steps({ size, padding }: Situation): number {
  return (size + 2 * padding - layer.kernel) / layer.stride;
}

function output({ size, padding }: Situation): number {
  const { kernel, stride } = layer;
  return outputSize(size, kernel, { padding, stride });
}

const wrong = {
  "divided-only": ({ size }: Situation) => size / layer.stride,
  ceil: (s: Situation) => Math.ceil(steps(s)) + 1,
  "not-floored": (s: Situation) => steps(s) + 1,
};

function question(id: string, size: number, padding: number) {
  const draw = { ...layer, size, padding };
  // Without padding or without the first window, a padded input gives the same number.
  const lost = padding > 0 ? "padding-or-first-window" : "forgot-plus-one";
  const mistakes = { ...wrong, [lost]: (s: Situation) => Math.floor(steps(s)) };
  return stage({
    id,
    isRandom: false,
    draw: () => draw,
    fields: [
      numberField(`${id}-size`, output, telling(draw, output, mistakes)),
    ],
  });
}

export const check: StepsCheck = {
  kind: "steps",
  id: "alexnet-first",
  stages: [
    question("library", 224, 2),
    question("usual", 227, 0),
    question("paper", 224, 0),
  ],
};
