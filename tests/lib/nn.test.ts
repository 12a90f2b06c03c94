import { expect, test } from "vitest";
import { conv2d, manualSeed, nn, ones, rand } from "../../lib/index.ts";
import type { Padding, Size } from "../../lib/index.ts";
import { readGoldens } from "./goldens/read.ts";

interface Golden {
  seed: number;
  channels: [number, number];
  /** In Python's spelling. */
  options: {
    kernel_size: Size;
    stride?: Size;
    padding?: Padding;
    dilation?: Size;
    groups?: number;
    bias?: boolean;
  };
  text: string;
  weight: number[];
  bias: number[] | null;
  input: number[];
  shape: number[];
  output: number[];
}

test.each(readGoldens<Golden>("layers.jsonl"))(
  "equals PyTorch after seed $seed: $text",
  ({ seed, channels, options, ...golden }) => {
    manualSeed(seed);
    const { kernel_size: kernelSize, ...others } = options;
    const layer = new nn.Conv2d(...channels, { kernelSize, ...others });
    expect(String(layer)).toBe(golden.text);
    expect([...layer.weight.data]).toEqual(golden.weight);
    expect(layer.bias ? [...layer.bias.data] : null).toEqual(golden.bias);
    const output = layer.forward(rand(golden.input));
    expect(output.shape).toEqual(golden.shape);
    expect([...output.data]).toEqual(golden.output);
  },
);

test("a layer computes with the weight and bias that a reader puts in", () => {
  const layer = new nn.Conv2d(1, 1, { kernelSize: 2, stride: 2 });
  layer.weight = ones(1, 1, 2, 2);
  layer.bias = undefined;
  const input = rand(1, 1, 4, 4);
  expect(layer.forward(input)).toEqual(
    conv2d(input, ones(1, 1, 2, 2), { stride: 2 }),
  );
});

test("a layer made without bias draws no numbers for it", () => {
  manualSeed(0);
  const { weight } = new nn.Conv2d(1, 1, { kernelSize: 1, bias: false });
  const after = rand(1).item();
  manualSeed(0);
  rand(1);
  expect(rand(1).item()).toBe(after);
  expect(weight.shape).toEqual([1, 1, 1, 1]);
});
