import { numberField } from "../../../src/exercise/field.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

const size = 224;

/** Layers until the field covers the image, put on one by one. */
function layersNeeded(stride: number): number {
  let [field, jump, layers] = [1, 1, 0];
  while (field < size) {
    field += 2 * jump;
    jump *= stride;
    layers++;
  }
  return layers;
}

export const check: StepsCheck = {
  kind: "steps",
  id: "depth-for-field",
  stages: [
    stage({
      id: "stride-one",
      isRandom: false,
      draw: () => ({ size }),
      fields: [
        numberField("stride-one-layers", () => layersNeeded(1), {
          "divided-by-kernel": () => Math.ceil(size / 3),
          "one-layer-short": () => layersNeeded(1) - 1,
          "with-stride": () => layersNeeded(2),
          "one-element-a-layer": () => size - 1,
        }),
      ],
    }),
    stage({
      id: "stride-two",
      isRandom: false,
      draw: () => ({ size }),
      fields: [
        numberField("stride-two-layers", () => layersNeeded(2), {
          "halved-exactly": () => 8,
          "half-as-many": () => layersNeeded(1) / 2,
        }),
      ],
    }),
  ],
};
