import { numberField } from "../../../src/exercise/field.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

/** Weights per pair of channels: so many kernels of this length. */
const weights = (count: number, kernel: number) => count * kernel * kernel;

/** Of the weights of two 5×5, in percent. */
const saved = (count: number) =>
  Math.round(100 * (1 - weights(count, 3) / weights(2, 5)));

export const check: StepsCheck = {
  kind: "steps",
  id: "equal-field",
  stages: [
    stage({
      id: "replace",
      isRandom: false,
      draw: () => ({ kernel: 5, count: 2 }),
      fields: [
        numberField("layers", () => 4, {
          "three-layers": () => 3,
          "two-layers": () => 2,
          "five-layers": () => 5,
        }),
        numberField(
          "saving",
          () => saved(4),
          {
            "saving-of-three": () => saved(3),
            "saving-of-two": () => saved(2),
            "share-that-stays": () => 100 - saved(4),
          },
          { isPercent: true },
        ),
      ],
    }),
  ],
};
