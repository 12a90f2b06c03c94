import { drawDistinct } from "../../../src/exercise/draw-distinct.ts";
import { numberField } from "../../../src/exercise/field.ts";
import type { Random } from "../../../src/exercise/random.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

interface Layer extends Record<string, number> {
  size: number;
  channels: number;
  stride: number;
}

const side = ({ size, stride }: Layer) => Math.ceil(size / stride);
const weights = ({ channels }: Layer) => 9 * channels ** 2 + channels;
const products = (layer: Layer) => side(layer) ** 2 * 9 * layer.channels ** 2;
const dense = (layer: Layer) => products({ ...layer, stride: 1 });
const nextWeights = (layer: Layer) => 10 * layer.channels * side(layer) ** 2;

const productsWrong = {
  "stride-without-effect": dense,
  "divided-once": (layer: Layer) => dense(layer) / layer.stride,
  "one-input-channel": (layer: Layer) => products(layer) / layer.channels,
  "weights-counted": weights,
};
const weightsWrong = {
  "weights-divided": (layer: Layer) => weights(layer) / layer.stride ** 2,
  "bias-forgotten": ({ channels }: Layer) => 9 * channels ** 2,
  "one-channel-weights": ({ channels }: Layer) => 9 * channels + channels,
};
const nextWrong = {
  "next-unchanged": (layer: Layer) => nextWeights({ ...layer, stride: 1 }),
  "next-divided-once": (layer: Layer) =>
    nextWeights({ ...layer, stride: 1 }) / layer.stride,
  "next-one-map": (layer: Layer) => 10 * side(layer) ** 2,
};

const options = { largest: 1e12 };
const first: Layer = { size: 224, channels: 64, stride: 2 };

function drawLayer(random: Random): Layer {
  return drawDistinct(
    random,
    () => ({
      size: 4 * random.int(8, 30),
      channels: random.pick([8, 16, 32]),
      stride: random.pick([2, 4]),
    }),
    [products, ...Object.values(productsWrong)],
  );
}

export const check: StepsCheck = {
  kind: "steps",
  id: "stride-cost-table",
  stages: [
    stage({
      id: "first",
      isRandom: false,
      draw: () => first,
      fields: [
        numberField("first-products", products, productsWrong, options),
        numberField("first-weights", weights, weightsWrong, options),
        numberField("first-next", nextWeights, nextWrong, options),
      ],
    }),
    stage({
      id: "drawn",
      isRandom: true,
      draw: drawLayer,
      fields: [numberField("drawn-products", products, productsWrong, options)],
    }),
  ],
};
