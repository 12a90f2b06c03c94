import { drawDistinct } from "../../../src/exercise/draw-distinct.ts";
import { numberField } from "../../../src/exercise/field.ts";
import type { Random } from "../../../src/exercise/random.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

interface Filter extends Record<string, number> {
  kernel: number;
}

/** Elements of a window that lie on the image, along an axis on whose end it is centred. */
const onImage = ({ kernel }: Filter) => (kernel + 1) / 2;

/** Share of the window that lies on the image, at an edge, a corner and the centre. */
const edge = (filter: Filter) => onImage(filter) / filter.kernel;
const corner = (filter: Filter) => edge(filter) ** 2;
const centre = () => 1;

const unchanged = () => 1;
const five: Filter = { kernel: 5 };
const options = { tolerance: 0.006 };

const cornerWrong = {
  "sum-only": (filter: Filter) => onImage(filter) ** 2,
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
          {
            "sum-only": (filter) => filter.kernel * onImage(filter),
            unchanged,
            "like-a-corner": corner,
            half: () => 1 / 2,
          },
          options,
        ),
        numberField("five-centre", centre, { "sum-only": () => 25 }, options),
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
