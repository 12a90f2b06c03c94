import { drawDistinct } from "../../../src/exercise/draw-distinct.ts";
import { numberField } from "../../../src/exercise/field.ts";
import type { Random } from "../../../src/exercise/random.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

interface Filter extends Record<string, number> {
  kernel: number;
}

/** Share of the window that lies on the image, at a corner, an edge and the centre. */
const corner = ({ kernel }: Filter) => ((kernel + 1) / 2 / kernel) ** 2;
const edge = ({ kernel }: Filter) => (kernel + 1) / 2 / kernel;
const centre = () => 1;

const unchanged = () => 1;
const five: Filter = { kernel: 5 };
const options = { tolerance: 0.006 };

const cornerWrong = {
  "like-an-edge": edge,
  unchanged,
  quarter: () => 1 / 4,
  "one-less": ({ kernel }: Filter) => ((kernel - 1) / 2 / kernel) ** 2,
};

function drawFilter(random: Random): Filter {
  return drawDistinct(random, () => ({ kernel: 2 * random.int(3, 6) + 1 }), [
    corner,
    ...Object.values(cornerWrong),
  ]);
}

export const check: StepsCheck = {
  kind: "steps",
  id: "mean-at-border",
  stages: [
    stage({
      id: "five",
      isRandom: false,
      draw: () => five,
      fields: [
        numberField("five-corner", corner, cornerWrong, options),
        numberField(
          "five-edge",
          edge,
          { unchanged, "like-a-corner": corner, half: () => 1 / 2 },
          options,
        ),
        numberField("five-centre", centre, { "all-ones": () => 25 }, options),
      ],
    }),
    stage({
      id: "drawn",
      isRandom: true,
      draw: drawFilter,
      fields: [numberField("drawn-corner", corner, cornerWrong, options)],
    }),
  ],
};
