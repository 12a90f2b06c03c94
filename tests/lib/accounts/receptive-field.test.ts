import fc from "fast-check";
import { expect, test } from "vitest";
import {
  conv1d,
  conv2dCost,
  effectiveReceptiveField,
  ones,
  outputSizes,
  receptiveField,
  zeros,
} from "../../../lib/index.ts";
import type { LayerGeometry, Tensor } from "../../../lib/index.ts";

const repeat = (count: number, ...layers: LayerGeometry[]) =>
  Array.from({ length: count }, () => layers).flat();
const conv = (kernelSize: number, stride = 1, padding = 0) => ({
  kernelSize,
  stride,
  padding,
});
const size = (layers: LayerGeometry[]) => receptiveField(layers).at(-1)?.size;

test("LeNet's axis goes from 28 over 14 and 10 to 5", () => {
  const lenet = [conv(5, 1, 2), conv(2, 2), conv(5), conv(2, 2)];
  expect(outputSizes(28, lenet)).toEqual([28, 28, 14, 10, 5]);
});

test("AlexNet's axis goes from 224 to 6", () => {
  const alexnet = [
    conv(11, 4, 2),
    conv(3, 2),
    conv(5, 1, 2),
    conv(3, 2),
    ...repeat(3, conv(3, 1, 1)),
    conv(3, 2),
  ];
  expect(outputSizes(224, alexnet)).toEqual([
    224, 55, 27, 27, 13, 13, 13, 13, 6,
  ]);
});

test("kernel 5 takes 224 to 4 in 55 layers, and with stride 2 in 5", () => {
  expect(outputSizes(224, repeat(55, conv(5))).at(-1)).toBe(4);
  expect(outputSizes(224, repeat(44, conv(5))).at(-1)).toBe(48);
  expect(outputSizes(224, repeat(5, conv(5, 2)))).toEqual([
    224, 110, 53, 25, 11, 4,
  ]);
});

test("without layers, an element sees itself", () => {
  expect(receptiveField([])).toEqual([]);
  expect(outputSizes(8, [])).toEqual([8]);
  expect(effectiveReceptiveField([])).toEqual({
    weights: [1],
    std: 0,
    span: 1,
  });
});

test("strides widen the steps of the layers after them", () => {
  const chain = receptiveField([
    conv(3),
    conv(3, 2),
    conv(3),
    conv(3, 2),
    conv(3),
  ]);
  expect(chain.map((layer) => layer.size)).toEqual([3, 5, 9, 13, 21]);
  expect(chain.at(-1)).toEqual({ size: 21, jump: 4, start: 0, centre: 10 });
});

test("padding moves the start before the input and keeps the centre on it", () => {
  const [first, second] = receptiveField([conv(3, 2, 1), conv(3, 1, 1)]);
  expect(first).toEqual({ size: 3, jump: 2, start: -1, centre: 0 });
  expect(second).toEqual({ size: 7, jump: 2, start: -3, centre: 0 });
});

test("dilations 1, 2, 4, 8 of kernel 3 see 31 elements", () => {
  const layers = [1, 2, 4, 8].map((dilation) => ({ kernelSize: 3, dilation }));
  expect(size(layers)).toBe(31);
});

test("VGG-16 sees 212 elements", () => {
  const block = (count: number) => [
    ...repeat(count, conv(3, 1, 1)),
    conv(2, 2),
  ];
  expect(size([2, 2, 3, 3, 3].flatMap(block))).toBe(212);
});

test("ResNet-50 sees 483 or 427 elements, by where the stride is", () => {
  const net = (strideOf1x1: boolean) => {
    const block = (stride: number) => [
      conv(1, strideOf1x1 ? stride : 1),
      conv(3, strideOf1x1 ? 1 : stride, 1),
      conv(1),
    ];
    const stage = (count: number, stride: number) => [
      ...block(stride),
      ...Array.from({ length: count - 1 }, () => block(1)).flat(),
    ];
    return [
      conv(7, 2, 3),
      conv(3, 2, 1),
      ...stage(3, 1),
      ...stage(4, 2),
      ...stage(6, 2),
      ...stage(3, 2),
    ];
  };
  expect(size(net(true))).toBe(483);
  expect(size(net(false))).toBe(427);
});

test("112 layers of kernel 3 see 225 elements, 7 of stride 2 see 255", () => {
  expect(size(repeat(112, conv(3)))).toBe(225);
  expect(size(repeat(7, conv(3, 2)))).toBe(255);
  expect(size(repeat(6, conv(3), conv(3, 2)))).toBe(253);
});

test("the field is what a change of the input reaches, and its weights are the gradient", () => {
  const int = (min: number, max: number) => fc.integer({ min, max });
  const layer = fc.record({
    kernelSize: int(1, 3),
    stride: int(1, 2),
    padding: int(0, 1),
    dilation: int(1, 2),
  });
  fc.assert(
    fc.property(fc.array(layer, { minLength: 1, maxLength: 3 }), (layers) => {
      const input = zeros(1, 1, 60);
      input.requiresGrad = true;
      const output = layers.reduce<Tensor>(
        (x, { kernelSize, ...options }) =>
          conv1d(x, ones(1, 1, kernelSize), options),
        input,
      );
      // An element from the middle, away from all padding.
      const middle = Math.floor(output.numel() / 2);
      const seed = zeros(output.shape);
      seed.data[middle] = 1;
      output.backward(seed);
      const gradient = [...input.grad!.data];
      const total = gradient.reduce((a, b) => a + b);
      const { size, jump, start } = receptiveField(layers).at(-1)!;
      const first = start + middle * jump;
      const { weights } = effectiveReceptiveField(layers);
      expect(weights).toHaveLength(size);
      expect(gradient.findIndex((value) => value > 0)).toBe(first);
      expect(gradient.findLastIndex((value) => value > 0)).toBe(
        first + size - 1,
      );
      weights.forEach((weight, i) => {
        expect(weight).toBeCloseTo(gradient[first + i]! / total, 12);
      });
    }),
    { numRuns: 60, seed: 11 },
  );
});

test.each([
  [10, 21, 11],
  [50, 101, 23],
])(
  "%i layers of kernel 3 see %i elements, but 95 %% in %i",
  (count, length, span) => {
    const field = effectiveReceptiveField(repeat(count, conv(3)));
    expect(field.weights).toHaveLength(length);
    expect(field.span).toBe(span);
    expect(field.std).toBeCloseTo(Math.sqrt((2 * count) / 3), 10);
  },
);

test("dilations of 2 leave gaps, 1, 2, 5 do not", () => {
  const read = (...dilations: number[]) =>
    effectiveReceptiveField(
      dilations.map((dilation) => ({ kernelSize: 3, dilation })),
    ).weights.map((weight) => weight > 0);
  expect(read(2, 2, 2).filter(Boolean)).toHaveLength(7);
  expect(read(2, 2, 2)).toHaveLength(13);
  expect(read(1, 2, 5).filter(Boolean)).toHaveLength(17);
  expect(read(1, 2, 5)).toHaveLength(17);
});

test.each([
  [1, 1_849_688_064],
  [2, 462_422_016],
  [3, 207_360_000],
  [4, 115_605_504],
])(
  "64 → 64 channels of 224 × 224 at stride %i take %i multiplications",
  (stride, macs) => {
    const cost = conv2dCost([64, 224, 224], 64, {
      kernelSize: 3,
      padding: 1,
      stride,
    });
    expect(cost.macs).toBe(macs);
    expect(cost.parameters).toBe(36_928);
  },
);

test("counts what a first layer takes", () => {
  const options = { kernelSize: 7, stride: 2, padding: 3, bias: false };
  expect(conv2dCost([1, 3, 224, 224], 64, options)).toEqual({
    outputShape: [1, 64, 112, 112],
    macs: 118_013_952,
    parameters: 9408,
    activations: 802_816,
    activationBytes: 3_211_264,
  });
});

test("groups divide multiplications and weights", () => {
  const options = { kernelSize: 3, padding: 1 };
  const whole = conv2dCost([64, 56, 56], 64, options);
  const parts = conv2dCost([64, 56, 56], 64, { ...options, groups: 64 });
  expect(whole.macs / parts.macs).toBe(64);
  expect(parts.parameters).toBe(64 * 9 + 64);
});

test("55 layers of kernel 5 take 58 times what 5 of stride 2 take", () => {
  const total = (stride: number, count: number, padding = 0) => {
    let shape = [1, 224, 224];
    let macs = 0;
    for (let layer = 0; layer < count; layer++) {
      const cost = conv2dCost(shape, 1, { kernelSize: 5, stride, padding });
      macs += cost.macs;
      shape = cost.outputShape;
    }
    return macs;
  };
  expect(total(1, 55)).toBe(22_792_000);
  expect(total(2, 5)).toBe(391_775);
  expect(total(1, 55, 2)).toBe(68_992_000);
});
