import { numberField } from "../../../src/exercise/field.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

export const check: StepsCheck = {
  kind: "steps",
  id: "dilation-same",
  stages: [
    stage({
      id: "same",
      isRandom: false,
      draw: () => ({ size: 32, kernel: 3, dilation: 2 }),
      fields: [
        numberField(
          "same-padding",
          ({ kernel, dilation }) => (dilation! * (kernel! - 1)) / 2,
          {
            "dilation-ignored": ({ kernel }) => (kernel! - 1) / 2,
            "in-total": ({ kernel, dilation }) => dilation! * (kernel! - 1),
          },
        ),
      ],
    }),
    stage({
      id: "stack",
      isRandom: false,
      draw: () => ({ kernel: 3 }),
      fields: [
        numberField(
          "stack-field",
          () => [1, 2, 4, 8].reduce((field, d) => field + 2 * d, 1),
          {
            "field-without-dilation": () => 9,
            "one-left-out": () => 30,
            "spans-multiplied": () => 3 * 5 * 9 * 17,
            "last-span": () => 17,
          },
        ),
      ],
    }),
  ],
};
