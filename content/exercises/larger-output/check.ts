import type { Message } from "../../../src/exercise/message.ts";
import type { Random } from "../../../src/exercise/random.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

/** An input of `size` that one layer with stride 1 is to lengthen to `wanted`. */
interface Task extends Record<string, number> {
  size: number;
  wanted: number;
}

const longest = 7;
const lengthOf = (size: number, kernel: number, padding: number) =>
  size + 2 * padding - kernel + 1;

/** Kernels up to 7 with the padding that each needs; every second one has none. */
const layersFor = ({ size, wanted }: Task) =>
  Array.from({ length: longest }, (_, i) => i + 1)
    .map((kernel) => [kernel, (wanted - size + kernel - 1) / 2] as const)
    .filter(([, padding]) => Number.isInteger(padding));

function lacksLayer(
  [kernel = 0, padding = 0]: readonly number[],
  task: Task,
): Message | undefined {
  const say = (id: string, values = {}) => ({ id, values });
  const isWhole = [kernel, padding].every(Number.isInteger);
  if (!isWhole || kernel < 1 || padding < 0) return say("no-layer");
  if (kernel > longest) return say("kernel-too-long", { kernel });
  const length = lengthOf(task.size, kernel, padding);
  if (length === task.wanted) return undefined;
  if (length <= task.size) return say("not-larger", { length });
  if (task.size + padding - kernel + 1 === task.wanted)
    return say("padding-once", { length });
  const isPossible = layersFor(task).some(([one]) => one === kernel);
  return say(isPossible ? "other-length" : "other-parity", { kernel, length });
}

function lacksKernels(
  kernels: readonly number[],
  task: Task,
): Message | undefined {
  const right = layersFor(task).map(([kernel]) => kernel);
  const odd = kernels.find((kernel) => !right.includes(kernel));
  if (odd !== undefined) {
    const isKernel = Number.isInteger(odd) && odd >= 1 && odd <= longest;
    const id = isKernel ? "listed-in-vain" : "no-such-kernel";
    return { id, values: { kernel: odd } };
  }
  const count = new Set(kernels).size;
  return count < right.length
    ? { id: "kernel-missing", values: { count } }
    : undefined;
}

const layer = (id: string) => ({
  id,
  expects: "pair" as const,
  axes: 2,
  right: (task: Task) => layersFor(task).at(-1)!,
  lacks: lacksLayer,
  mistakes: [
    { id: "not-larger", answer: () => [3, 1] },
    {
      id: "padding-once",
      answer: ({ size, wanted }: Task) => [3, wanted - size + 2],
    },
    {
      id: "other-parity",
      answer: (task: Task) => {
        const [kernel, padding] = layersFor(task).at(-1)!;
        return [kernel - 1, padding];
      },
    },
    {
      id: "other-length",
      answer: (task: Task) => {
        const [kernel, padding] = layersFor(task).at(-1)!;
        return [kernel, padding + 1];
      },
    },
    { id: "kernel-too-long", answer: () => [9, 6] },
    { id: "no-layer", answer: () => [3, 1.5] },
  ],
  describe: (task: Task) => task,
});

const task: Task = { size: 9, wanted: 14 };

const drawTask = (random: Random): Task => {
  const size = random.int(6, 30);
  return { size, wanted: size + random.int(3, 9) };
};

export const check: StepsCheck = {
  kind: "steps",
  id: "larger-output",
  stages: [
    stage({
      id: "fourteen",
      isRandom: false,
      draw: () => task,
      fields: [layer("fourteen-layer")],
    }),
    stage({
      id: "all",
      isRandom: false,
      draw: () => task,
      fields: [
        {
          id: "all-kernels",
          expects: "pair",
          axes: longest,
          fewest: 1,
          right: (task: Task) => layersFor(task).map(([kernel]) => kernel),
          lacks: lacksKernels,
          mistakes: [
            { id: "listed-in-vain", answer: () => [1, 2, 3, 4, 5, 6, 7] },
            { id: "kernel-missing", answer: () => [4, 6] },
            { id: "no-such-kernel", answer: () => [2, 9] },
          ],
          describe: (task: Task) => task,
        },
      ],
    }),
    stage({
      id: "drawn",
      isRandom: true,
      draw: drawTask,
      fields: [layer("drawn-layer")],
    }),
  ],
};
