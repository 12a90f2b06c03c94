import { expect, test } from "vitest";
import { manualSeed, nn, ones, rand } from "../../lib/index.ts";
import { readGoldens } from "./goldens/read.ts";

interface Golden {
  name: keyof typeof layers;
  seed: number;
  channels: [number, number];
  options: never;
  text: string;
  weight: number[] | null;
  bias: number[] | null;
  input: number[];
  shape: number[];
  output: number[];
}

const layers = {
  Conv1d: (channels: [number, number], options: never) =>
    new nn.Conv1d(...channels, options),
  Conv2d: (channels: [number, number], options: never) =>
    new nn.Conv2d(...channels, options),
  ConvTranspose1d: (channels: [number, number], options: never) =>
    new nn.ConvTranspose1d(...channels, options),
  ConvTranspose2d: (channels: [number, number], options: never) =>
    new nn.ConvTranspose2d(...channels, options),
  MaxPool2d: (_: unknown, options: never) => new nn.MaxPool2d(options),
  AvgPool2d: (_: unknown, options: never) => new nn.AvgPool2d(options),
};

test.each(readGoldens<Golden>("window-layers.jsonl"))(
  "equals PyTorch after seed $seed: $text",
  ({ name, seed, channels, options, ...golden }) => {
    manualSeed(seed);
    const layer = layers[name](channels, options);
    expect(String(layer)).toBe(golden.text);
    const [weight, bias] = layer.parameters();
    expect(weight ? [...weight.data] : null).toEqual(golden.weight);
    expect(bias ? [...bias.data] : null).toEqual(golden.bias);
    const output = layer.forward(rand(golden.input));
    expect(output.shape).toEqual(golden.shape);
    const bound = 2e-6 * Math.max(...golden.output.map(Math.abs));
    output.data.forEach((value, i) => {
      expect(Math.abs(value - golden.output[i]!)).toBeLessThanOrEqual(bound);
    });
  },
);

test("an adaptive pooling layer gives the size that it was made for", () => {
  const layer = new nn.AdaptiveAvgPool2d([2, 1]);
  expect(layer.forward(ones(1, 3, 5, 4)).shape).toEqual([1, 3, 2, 1]);
  expect(String(layer)).toBe("AdaptiveAvgPool2d(output_size=(2, 1))");
});

test("options that change after a pooling layer was made do not change it", () => {
  const options = { kernelSize: 2 };
  const layer = new nn.MaxPool2d(options);
  options.kernelSize = 4;
  expect(layer.forward(ones(1, 1, 4, 4)).shape).toEqual([1, 1, 2, 2]);
});
