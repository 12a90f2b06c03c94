import { expect, test } from "vitest";
import {
  arange,
  manualSeed,
  nn,
  ones,
  rand,
  randn,
  tensor,
} from "../../lib/index.ts";
import type { Tensor } from "../../lib/index.ts";
import { readGoldens } from "./goldens/read.ts";

interface LinearGolden {
  seed: number;
  features: [number, number];
  text: string;
  weight: number[];
  bias: number[] | null;
}

test.each(readGoldens<LinearGolden>("linear.jsonl"))(
  "after seed $seed, $text starts with PyTorch's numbers",
  ({ seed, features, text, weight, bias }) => {
    manualSeed(seed);
    const layer = new nn.Linear(...features, { bias: bias !== null });
    expect(String(layer)).toBe(text);
    const end = (x: Tensor | undefined) => x?.data.slice(-12) ?? null;
    expect(end(layer.weight)).toEqual(Float32Array.from(weight));
    expect(end(layer.bias)).toEqual(bias && Float32Array.from(bias));
  },
);

test("Linear works on the last axis, whatever comes before", () => {
  const layer = new nn.Linear(2, 1);
  layer.weight = tensor([[10, 1]]);
  layer.bias = tensor([0.5]);
  expect(layer.forward(tensor([1, 2])).toArray()).toEqual([12.5]);
  const batch = layer.forward(arange(4).reshape(2, 1, 2));
  expect(batch.toArray()).toEqual([[[1.5]], [[23.5]]]);
});

interface DropoutGolden {
  seed: number;
  p: number;
  shape: number[];
  output: number[];
}

test.each(readGoldens<DropoutGolden>("dropout.jsonl"))(
  "after seed $seed, Dropout($p) keeps what PyTorch keeps",
  ({ seed, p, shape, output }) => {
    manualSeed(seed);
    const layer = new nn.Dropout(p);
    expect(layer.forward(ones(shape)).data).toEqual(Float32Array.from(output));
    expect(layer.eval().forward(ones(shape))).toEqual(ones(shape));
  },
);

test("Dropout(1) draws no number, as in PyTorch", () => {
  manualSeed(0);
  const first = rand(1);
  manualSeed(0);
  new nn.Dropout(1).forward(ones(3));
  expect(rand(1)).toEqual(first);
});

interface BatchNormGolden {
  options: { eps?: number; momentum?: number | null; affine?: boolean };
  text: string;
  batches: (Record<
    "input" | "output" | "gradient" | "mean" | "var",
    number[]
  > & {
    training: boolean;
  })[];
  learnt: number[][];
}

test.each(readGoldens<BatchNormGolden>("batch-norm.jsonl"))(
  "$text follows its batches as PyTorch's does",
  ({ options, text, batches, learnt }) => {
    const layer = new nn.BatchNorm2d(2, options);
    expect(String(layer)).toBe(text);
    layer.weight?.data.set([0.5, 2]);
    layer.bias?.data.set([-1, 0.25]);
    for (const batch of batches) {
      layer.train(batch.training);
      const input = tensor(batch.input, [2, 2, 2, 3]);
      input.requiresGrad = true;
      const output = layer.forward(input);
      output.backward(
        tensor(batch.input.map((_, i) => (i % 7) / 4)).reshape(output.shape),
      );
      expectNear(output, batch.output);
      expectNear(input.grad!, batch.gradient);
      expectNear(layer.runningMean, batch.mean);
      expectNear(layer.runningVar, batch.var);
    }
    layer.parameters().forEach(({ grad }, i) => expectNear(grad!, learnt[i]!));
    expect(layer.parameters()).toHaveLength(learnt.length);
  },
);

test("BatchNorm2d counts an empty batch and learns nothing from it", () => {
  const layer = new nn.BatchNorm2d(2);
  expect(layer.forward(ones(0, 2, 3, 3)).shape).toEqual([0, 2, 3, 3]);
  expect(layer.runningMean.toArray()).toEqual([0, 0]);
  expect(layer.runningVar.toArray()).toEqual([1, 1]);
  expect(layer.numBatchesTracked).toBe(1);
});

const network = () =>
  new nn.Sequential(
    new nn.Conv2d(1, 4, { kernelSize: 3 }),
    new nn.BatchNorm2d(4),
    new nn.ReLU(),
    new nn.Sequential(new nn.Flatten(), new nn.Linear(16, 2)),
    new nn.Dropout(0.3),
  );

test("a network prints as PyTorch prints it", () => {
  expect(String(network()).split("\n")).toEqual([
    "Sequential(",
    "  (0): Conv2d(1, 4, kernel_size=(3, 3), stride=(1, 1))",
    "  (1): BatchNorm2d(4, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True)",
    "  (2): ReLU()",
    "  (3): Sequential(",
    "    (0): Flatten(start_dim=1, end_dim=-1)",
    "    (1): Linear(in_features=16, out_features=2, bias=True)",
    "  )",
    "  (4): Dropout(p=0.3, inplace=False)",
    ")",
  ]);
  expect(String(new nn.Sequential())).toBe("Sequential()");
  expect(String(new nn.CrossEntropyLoss())).toBe("CrossEntropyLoss()");
  expect(String(new nn.MSELoss())).toBe("MSELoss()");
});

test("a network runs its layers in order and lists their parameters", () => {
  const layers = network();
  expect(layers.forward(rand(3, 1, 4, 4)).shape).toEqual([3, 2]);
  expect(layers.parameters().map(({ shape }) => shape)).toEqual([
    [4, 1, 3, 3],
    [4],
    [4],
    [4],
    [2, 16],
    [2],
  ]);
});

test("train and eval reach every layer", () => {
  const layers = network();
  const modes = () => [
    layers.training,
    ...layers.children().map(([, layer]) => layer.training),
  ];
  expect(layers.eval()).toBe(layers);
  expect(new Set(modes())).toEqual(new Set([false]));
  layers.train();
  expect(new Set(modes())).toEqual(new Set([true]));
});

class Net extends nn.Module {
  first = new nn.Linear(4, 8);
  scale = tensor(2);
  last = new nn.Linear(8, 2, { bias: false });

  forward(x: Tensor): Tensor {
    const hidden = this.first.forward(x).relu();
    return this.last.forward(hidden).mul(this.scale);
  }
}

test("a network may be a class of one's own", () => {
  const net = new Net();
  expect(net.forward(randn(5, 4)).shape).toEqual([5, 2]);
  expect(net.parameters()).toHaveLength(3);
  expect(String(net)).toBe(
    "Net(\n  (first): Linear(in_features=4, out_features=8, bias=True)\n  (last): Linear(in_features=8, out_features=2, bias=False)\n)",
  );
});

test("a shared layer's parameters are listed once, a frozen one's not", () => {
  const shared = new nn.Linear(2, 2);
  const layers = new nn.Sequential(shared, new nn.ReLU(), shared);
  expect(layers.parameters()).toHaveLength(2);
  shared.weight.requiresGrad = false;
  expect(layers.parameters()).toEqual([shared.bias]);
});

function expectNear({ data }: Tensor, golden: number[]): void {
  const errors = golden.map((value, i) => Math.abs(data[i]! - value));
  expect(data.length).toBe(golden.length);
  expect(Math.max(...errors)).toBeLessThanOrEqual(4e-6);
}
