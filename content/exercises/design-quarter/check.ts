import type { Message } from "../../../src/exercise/message.ts";
import type { Random } from "../../../src/exercise/random.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

/** An input of `size` that one layer is to turn into `wanted`. */
interface Task extends Record<string, number> {
  size: number;
  wanted: number;
  stride: number;
}

function lacks(
  [kernel = 0, padding = 0, stride = 0]: readonly number[],
  { size, wanted }: Task,
): Message | undefined {
  const say = (id: string, values = {}) => ({ id, values });
  const isWhole = [kernel, padding, stride].every(Number.isInteger);
  if (!isWhole || kernel < 1 || stride < 1 || padding < 0)
    return say("no-layer");
  if (kernel % 2 === 0) return say("even-kernel", { kernel });
  if (kernel > 11) return say("kernel-too-long", { kernel });
  if (2 * padding > kernel) return say("too-much-padding", { kernel, padding });
  const length = Math.floor((size + 2 * padding - kernel) / stride) + 1;
  return length === wanted ? undefined : say("other-length", { length });
}

const task: Task = { size: 224, wanted: 56, stride: 4 };

const drawTask = (random: Random): Task => {
  const stride = random.int(2, 5);
  const wanted = random.int(12, 60);
  return { size: stride * wanted, wanted, stride };
};

const field = (id: string) => ({
  id,
  expects: "pair" as const,
  axes: 3,
  right: ({ stride }: Task) => [5, 2, stride],
  lacks,
  mistakes: [
    { id: "other-length", answer: ({ stride }: Task) => [3, 1, stride + 1] },
    { id: "even-kernel", answer: ({ stride }: Task) => [4, 1, stride] },
    { id: "kernel-too-long", answer: ({ stride }: Task) => [13, 6, stride] },
    { id: "too-much-padding", answer: ({ stride }: Task) => [3, 2, stride] },
    { id: "no-layer", answer: () => [3, 1, 0] },
  ],
  describe: (draw: Task) => draw,
});

export const check: StepsCheck = {
  kind: "steps",
  id: "design-quarter",
  stages: [
    stage({
      id: "quarter",
      isRandom: false,
      draw: () => task,
      fields: [field("quarter-layer")],
    }),
    stage({
      id: "drawn",
      isRandom: true,
      draw: drawTask,
      fields: [field("drawn-layer")],
    }),
  ],
};
