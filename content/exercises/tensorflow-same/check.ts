import { pairField } from "../../../src/exercise/field.ts";
import { telling } from "../../../src/exercise/telling.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

type Pair = readonly [before: number, after: number];

/** Zeros that TensorFlow's SAME adds along an axis in total. */
function total(size: number, kernel: number, stride: number): number {
  const output = Math.ceil(size / stride);
  return Math.max((output - 1) * stride + kernel - size, 0);
}

function question(id: string, size: number, kernel: number, stride: number) {
  const sum = total(size, kernel, stride);
  const right: Pair = [Math.floor(sum / 2), Math.ceil(sum / 2)];
  const inner = kernel - 1;
  const wrong = {
    halves: (): Pair => [sum / 2, sum / 2],
    "extra-before": (): Pair => [right[1], right[0]],
    "as-for-stride-1": (): Pair => [
      Math.floor(inner / 2),
      Math.ceil(inner / 2),
    ],
  };
  const draw = { size, kernel, stride, sum };
  const answer = () => right;
  return stage({
    id,
    isRandom: false,
    draw: () => draw,
    fields: [
      pairField(`${id}-sides`, "pair", answer, telling(draw, answer, wrong)),
    ],
  });
}

export const check: StepsCheck = {
  kind: "steps",
  id: "tensorflow-same",
  stages: [
    question("even-kernel", 8, 4, 1),
    question("halving", 8, 3, 2),
    question("odd-size", 7, 3, 2),
    question("large-kernel", 224, 7, 2),
  ],
};
