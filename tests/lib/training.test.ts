import { expect, test } from "vitest";
import { Adam, manualSeed, nn, SGD, tensor } from "../../lib/index.ts";
import type { Tensor } from "../../lib/index.ts";
import { readGoldens } from "./goldens/read.ts";

interface Steps {
  kind: "SGD" | "Adam";
  options: Record<string, unknown> & { weight_decay?: number };
  path: number[][];
}

test.each(readGoldens<Steps>("optimizers.jsonl"))(
  "$kind with $options steps where PyTorch's does",
  ({ kind, options: { weight_decay, ...others }, path }) => {
    const p = leaf(tensor([1, -2, 0.5, 0]));
    const q = leaf(tensor([[0.25]]));
    const options = { ...others, weightDecay: weight_decay ?? 0 };
    const optimizer = new { SGD, Adam }[kind]([p, q], options);
    path.forEach((place, step) => {
      optimizer.zeroGrad();
      const away = p.sub(tensor([0, 1, 2, 3])).pow(2);
      const bowl = away.mul(tensor([1, 0.5, 2, 0.1])).sum();
      (step === 0 ? bowl : bowl.add(q.mul(p).sum())).backward();
      optimizer.step();
      expectNear([...p.data, ...q.data], place);
    });
  },
);

test("an optimiser leaves alone what has no gradient", () => {
  const p = leaf(tensor([1]));
  new SGD([p], { lr: 1, weightDecay: 1 }).step();
  expect(p.item()).toBe(1);
});

test("a parameter that is given twice takes one step", () => {
  const p = leaf(tensor(1));
  const optimizer = new SGD([p, p], { lr: 1 });
  p.mul(2).backward();
  optimizer.step();
  expect(p.item()).toBe(-1);
});

test("a learning rate may change on the way", () => {
  const p = leaf(tensor(1));
  const optimizer = new SGD([p], { lr: 1 });
  p.backward();
  optimizer.lr = 0.25;
  optimizer.step();
  expect(p.item()).toBe(0.75);
});

test("Adam finds the line through points", () => {
  manualSeed(0);
  const layer = new nn.Linear(1, 1);
  const x = tensor([[0], [1], [2], [3]]);
  const y = x.mul(2).sub(1);
  const optimizer = new Adam(layer.parameters(), { lr: 0.1 });
  const loss = new nn.MSELoss();
  for (let epoch = 0; epoch < 300; epoch++) {
    optimizer.zeroGrad();
    loss.forward(layer.forward(x), y).backward();
    optimizer.step();
  }
  expectNear([layer.weight.item(), layer.bias!.item()], [2, -1], 1e-2);
});

function leaf(made: Tensor): Tensor {
  made.requiresGrad = true;
  return made;
}

function expectNear(values: number[], golden: number[], tolerance = 2e-6) {
  const errors = golden.map((value, i) => Math.abs(values[i]! - value));
  expect(values.length).toBe(golden.length);
  expect(Math.max(...errors)).toBeLessThanOrEqual(tolerance);
}
