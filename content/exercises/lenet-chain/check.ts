import { numberField } from "../../../src/exercise/field.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";
import { outputSize } from "../../../lib/output-size.ts";

const first = outputSize(28, 5, { padding: 2 });
const pooled = outputSize(first, 2, { stride: 2 });
const second = outputSize(pooled, 5);
const last = outputSize(second, 2, { stride: 2 });
const channels = 16;

/** The same chain without the padding of the first layer: 24, 12, 8, 4. */
const unpadded = [24, 12, 8, 4] as const;

export const check: StepsCheck = {
  kind: "steps",
  id: "lenet-chain",
  stages: [
    stage({
      id: "sizes",
      isRandom: false,
      draw: () => ({ size: 28, channels }),
      fields: [
        numberField("first-conv", () => first, {
          "padding-left-out": () => unpadded[0],
          "padding-in-total": () => 26,
          "kernel-forgotten": () => 32,
        }),
        numberField("first-pool", () => pooled, {
          "follows-from-before": () => unpadded[1],
          "pool-one-less": () => first - 1,
        }),
        numberField("second-conv", () => second, {
          "follows-from-before": () => unpadded[2],
          "padding-again": () => pooled,
        }),
        numberField("second-pool", () => last, {
          "follows-from-before": () => unpadded[3],
          "pool-one-less": () => second - 1,
        }),
      ],
    }),
    stage({
      id: "flat",
      isRandom: false,
      draw: () => ({ channels }),
      fields: [
        numberField("flat-length", () => channels * last * last, {
          "one-channel": () => last * last,
          "one-axis": () => channels * last,
          "without-padding": () => channels * unpadded[3] * unpadded[3],
        }),
      ],
    }),
  ],
};
