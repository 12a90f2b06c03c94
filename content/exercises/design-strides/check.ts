import type { Message } from "../../../src/exercise/message.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

/** One axis that five layers with kernel 3 and padding 1 are to shorten. */
interface Axis extends Record<string, number> {
  size: number;
  wanted: number;
}

function lacks(
  strides: readonly number[],
  { size, wanted }: Axis,
): Message | undefined {
  const odd = strides.find((stride) => stride !== 1 && stride !== 2);
  if (odd !== undefined) return { id: "not-one-or-two", values: { odd } };
  const end = strides.reduce(
    (length, stride) => Math.ceil(length / stride),
    size,
  );
  if (end > wanted) return { id: "too-long", values: { end } };
  return end < wanted ? { id: "too-short", values: { end } } : undefined;
}

const axis = (
  id: string,
  draw: Axis,
  right: readonly number[],
  wrong: { id: string; strides: readonly number[] }[],
) =>
  stage({
    id,
    isRandom: false,
    draw: () => draw,
    fields: [
      {
        id: `${id}-strides`,
        expects: "pair",
        axes: 5,
        right: () => right,
        lacks,
        mistakes: [
          ...wrong.map(({ id, strides }) => ({ id, answer: () => strides })),
          { id: "not-one-or-two", answer: () => [4, 2, 2, 2, 1] },
        ],
        describe: (one: Axis) => one,
      },
    ],
  });

export const check: StepsCheck = {
  kind: "steps",
  id: "design-strides",
  stages: [
    axis(
      "height",
      { size: 32, wanted: 1 },
      [2, 2, 2, 2, 2],
      [{ id: "too-long", strides: [2, 2, 1, 1, 1] }],
    ),
    axis(
      "width",
      { size: 100, wanted: 25 },
      [2, 2, 1, 1, 1],
      [
        { id: "too-short", strides: [2, 2, 2, 2, 2] },
        { id: "too-long", strides: [2, 1, 1, 1, 1] },
      ],
    ),
  ],
};
