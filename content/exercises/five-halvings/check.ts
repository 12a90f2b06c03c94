import type { Message } from "../../../src/exercise/message.ts";
import type { Random } from "../../../src/exercise/random.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

/** A square image that five layers make `wanted` high and wide, seeing `field` of it. */
interface Task extends Record<string, number> {
  size: number;
  wanted: number;
  field: number;
}

const layers = 5;
const kernels = [3, 5, 7];

/** Multiplications on one channel; each layer halves the side and then multiplies. */
function costOf(chosen: readonly number[], size: number): number {
  let [side, cost] = [size, 0];
  for (const kernel of chosen) {
    side = Math.ceil(side / 2);
    cost += (side * kernel) ** 2;
  }
  return cost;
}

function fieldOf(chosen: readonly number[]): number {
  let [field, jump] = [1, 1];
  for (const kernel of chosen) {
    field += (kernel - 1) * jump;
    jump *= 2;
  }
  return field;
}

/** All 243 choices of five kernels. */
const choices = Array.from({ length: layers }).reduce<number[][]>(
  (lists) => lists.flatMap((list) => kernels.map((one) => [...list, one])),
  [[]],
);

function cheapest({ size, field }: Task): readonly number[] {
  return choices
    .filter((chosen) => fieldOf(chosen) >= field)
    .reduce((best, one) =>
      costOf(one, size) < costOf(best, size) ? one : best,
    );
}

function lacksStrides(
  strides: readonly number[],
  { size, wanted }: Task,
): Message | undefined {
  const odd = strides.find((stride) => stride !== 1 && stride !== 2);
  if (odd !== undefined) return { id: "not-one-or-two", values: { odd } };
  const end = strides.reduce((side, stride) => Math.ceil(side / stride), size);
  return end === wanted ? undefined : { id: "too-long", values: { end } };
}

function lacksKernels(
  chosen: readonly number[],
  task: Task,
): Message | undefined {
  const odd = chosen.find((kernel) => !kernels.includes(kernel));
  if (odd !== undefined) return { id: "no-such-kernel", values: { odd } };
  const reached = fieldOf(chosen);
  if (reached < task.field)
    return { id: "field-too-small", values: { reached } };
  const cost = costOf(chosen, task.size);
  const best = cheapest(task);
  const least = costOf(best, task.size);
  if (cost === least) return undefined;
  // Where the smallest will do, the question is not which to enlarge.
  const id = best.every((kernel) => kernel === 3) ? "too-large" : "dearer";
  return { id, values: { reached, cost, least } };
}

const describe = (task: Task) => task;
const task: Task = { size: 224, wanted: 7, field: 63 };

const drawTask = (random: Random): Task => {
  const wanted = random.int(4, 9);
  return { size: 32 * wanted, wanted, field: random.int(70, 160) };
};

const kernelsField = (id: string) => ({
  ...{ id, expects: "pair" as const, axes: layers },
  right: cheapest,
  lacks: lacksKernels,
  describe,
});

export const check: StepsCheck = {
  kind: "steps",
  id: "five-halvings",
  stages: [
    stage({
      id: "fixed",
      isRandom: false,
      draw: () => task,
      fields: [
        {
          ...{ id: "strides", expects: "pair", axes: layers },
          right: () => [2, 2, 2, 2, 2],
          lacks: lacksStrides,
          mistakes: [
            { id: "too-long", answer: () => [2, 2, 2, 1, 1] },
            { id: "not-one-or-two", answer: () => [4, 2, 2, 2, 1] },
          ],
          describe,
        },
        {
          ...kernelsField("kernels"),
          mistakes: [
            { id: "too-large", answer: () => [7, 5, 3, 3, 3] },
            { id: "no-such-kernel", answer: () => [1, 1, 1, 1, 3] },
          ],
        },
      ],
    }),
    stage({
      id: "drawn",
      isRandom: true,
      draw: drawTask,
      fields: [
        {
          ...kernelsField("drawn-kernels"),
          mistakes: [
            { id: "field-too-small", answer: () => [3, 3, 3, 3, 3] },
            { id: "dearer", answer: () => [7, 7, 7, 7, 7] },
            { id: "no-such-kernel", answer: () => [3, 3, 3, 3, 9] },
          ],
        },
      ],
    }),
    stage({
      id: "loophole",
      isRandom: false,
      draw: () => task,
      fields: [
        {
          ...{ id: "read", expects: "number", axes: 1 },
          right: () => [7 * 7],
          mistakes: [
            { id: "first-layer-only", answer: () => [56 * 56] },
            { id: "field-as-read", answer: () => [65 * 65] },
            { id: "all-read", answer: () => [224 * 224] },
          ],
          describe,
        },
      ],
    }),
  ],
};
