import type { Message } from "../../../src/exercise/message.ts";
import type { Random } from "../../../src/exercise/random.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

/** Samples per second before the stride. */
const rate = 16_000;

/** Music up to `low` that a stride is to leave alone, and what it costs at most. */
interface Task extends Record<string, number> {
  stride: number;
  low: number;
  most: number;
}

/** Share of a tone that the weights, divided by their sum, let through. */
function passes(weights: readonly number[], tone: number): number {
  const turn = (2 * Math.PI * tone) / rate;
  let [real, imaginary, sum] = [0, 0, 0];
  weights.forEach((weight, i) => {
    real += weight * Math.cos(turn * i);
    imaginary += weight * Math.sin(turn * i);
    sum += weight;
  });
  return Math.hypot(real, imaginary) / Math.abs(sum);
}

const foldsTo = (tone: number, newRate: number) =>
  Math.abs(tone - newRate * Math.round(tone / newRate));

/** Tones every 50 Hz between two. */
const tonesBetween = (from: number, to: number) =>
  Array.from(
    { length: Math.floor((to - from) / 50) + 1 },
    (_, i) => from + 50 * i,
  );

/** Tones that the stride folds down onto the music. */
function foldingTones({ stride, low }: Task): number[] {
  const newRate = rate / stride;
  return Array.from({ length: Math.floor(stride / 2) }, (_, i) => i + 1)
    .flatMap((k) => tonesBetween(k * newRate - low, k * newRate + low))
    .filter((tone) => tone <= rate / 2);
}

interface Demand {
  weights: readonly number[];
  stride: number;
  keep: { tones: readonly number[]; least: number };
  lose: { tones: readonly number[]; most: number };
}

function lacksPassing({ weights, stride, keep, lose }: Demand) {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (Math.abs(sum) < 1e-9) return say("sum-zero");
  const worst = (tones: readonly number[], sign: 1 | -1) =>
    tones.reduce((a, b) =>
      sign * passes(weights, b) > sign * passes(weights, a) ? b : a,
    );
  const values = (tone: number) => ({
    tone: Math.round(tone),
    share: passes(weights, tone).toFixed(3),
    alias: Math.round(foldsTo(tone, rate / stride)),
  });
  const loud = worst(lose.tones, 1);
  if (passes(weights, loud) > 1) return say("sharpens", values(loud));
  if (passes(weights, loud) > lose.most) return say("alias-left", values(loud));
  const faint = worst(keep.tones, -1);
  return passes(weights, faint) < keep.least
    ? say("music-lost", values(faint))
    : undefined;
}

function say(id: string, values = {}): Message {
  return { id, values };
}

/** Two moving averages over a stride's length, one after the other. */
function twoAverages(stride: number): number[] {
  const rise = Array.from({ length: stride }, (_, i) => i + 1);
  return [...rise, ...rise.slice(0, -1).reverse()];
}

const drawTask = (random: Random): Task => {
  const stride = random.int(2, 4);
  const [from, to] = { 2: [600, 1100], 3: [400, 800], 4: [300, 500] }[
    stride as 2 | 3 | 4
  ] as [number, number];
  return { stride, low: 50 * random.int(from / 50, to / 50), most: 2 * stride };
};

const ones = (length: number) => Array<number>(length).fill(1);

export const check: StepsCheck = {
  kind: "steps",
  id: "low-pass-design",
  stages: [
    stage({
      id: "two-tones",
      isRandom: false,
      draw: (): Record<string, number> => ({ music: 440, whistle: 7000 }),
      fields: [
        {
          ...{ id: "weights", expects: "pair", axes: 9, fewest: 1 },
          right: () => [1, 2, 1],
          lacks: (weights, { music = 0, whistle = 0 }) =>
            lacksPassing({
              ...{ weights, stride: 2 },
              keep: { tones: [music], least: 0.95 },
              lose: { tones: [whistle], most: 0.05 },
            }),
          mistakes: [
            { id: "alias-left", answer: () => [1, 1] },
            { id: "sharpens", answer: () => [-1, 3, -1] },
            { id: "sum-zero", answer: () => [1, -1] },
            { id: "music-lost", answer: () => ones(9) },
          ],
          describe: (draw) => draw,
          remark: (_, { weights = [] }) =>
            weights.length > 3
              ? say("could-be-shorter", { count: weights.length })
              : undefined,
        },
      ],
    }),
    stage({
      id: "band",
      isRandom: true,
      draw: drawTask,
      fields: [
        {
          ...{ id: "band-weights", expects: "pair", axes: 9, fewest: 1 },
          right: ({ stride }: Task) => twoAverages(stride),
          lacks: (weights, task: Task) =>
            weights.length > task.most
              ? say("too-many", { count: weights.length })
              : lacksPassing({
                  ...{ weights, stride: task.stride },
                  keep: { tones: tonesBetween(0, task.low), least: 0.9 },
                  lose: { tones: foldingTones(task), most: 0.05 },
                }),
          mistakes: [
            { id: "alias-left", answer: ({ stride }: Task) => ones(stride) },
            { id: "sharpens", answer: () => [-1, 3, -1] },
            { id: "sum-zero", answer: () => [1, -1] },
            { id: "too-many", answer: () => ones(9) },
          ],
          describe: (task: Task) => task,
        },
      ],
    }),
  ],
};
