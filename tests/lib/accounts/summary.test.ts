import { expect, test } from "vitest";
import { nn, ones, summary } from "../../../lib/index.ts";
import type { Tensor } from "../../../lib/index.ts";

const lenet = () =>
  new nn.Sequential(
    new nn.Conv2d(1, 6, { kernelSize: 5, padding: 2 }),
    new nn.ReLU(),
    new nn.AvgPool2d({ kernelSize: 2 }),
    new nn.Conv2d(6, 16, { kernelSize: 5 }),
    new nn.AvgPool2d({ kernelSize: 2 }),
    new nn.Flatten(),
    new nn.Linear(400, 120),
  );

test("lists every layer with its shape, parameters and multiplications", () => {
  expect(String(summary(lenet(), [1, 1, 28, 28]))).toBe(
    `
${"=".repeat(62)}
Layer (type:depth-idx)   Output shape      Param #   Mult-adds
${"=".repeat(62)}
Sequential               [1, 120]          --        --
├─Conv2d: 1-1            [1, 6, 28, 28]    156       117,600
├─ReLU: 1-2              [1, 6, 28, 28]    --        --
├─AvgPool2d: 1-3         [1, 6, 14, 14]    --        --
├─Conv2d: 1-4            [1, 16, 10, 10]   2,416     240,000
├─AvgPool2d: 1-5         [1, 16, 5, 5]     --        --
├─Flatten: 1-6           [1, 400]          --        --
├─Linear: 1-7            [1, 120]          48,120    48,000
${"=".repeat(62)}
Total params: 50,692
Total mult-adds: 405,600
${"=".repeat(62)}
Input size (MB): 0.00
Activations size (MB): 0.05
Params size (MB): 0.20
${"=".repeat(62)}
`.trim(),
  );
});

test("adds up what the layers take", () => {
  const { parameters, macs, rows } = summary(lenet(), [2, 1, 28, 28]);
  expect(parameters).toBe(156 + 2416 + 48_120);
  expect(macs).toBe(2 * (6 * 25 * 784 + 16 * 150 * 100 + 48_000));
  expect(rows.map((row) => row.outputShape)).toContainEqual([2, 16, 10, 10]);
});

class Twice extends nn.Module {
  first = new nn.Conv2d(1, 1, { kernelSize: 3, padding: 1 });
  inside = new nn.Sequential(
    new nn.BatchNorm2d(1),
    new nn.ConvTranspose2d(1, 2, { kernelSize: 2, stride: 2 }),
  );
  forward(x: Tensor) {
    return this.inside.forward(this.first.forward(this.first.forward(x)));
  }
}

test("shows a layer at every call, and counts its parameters once", () => {
  const { rows, parameters } = summary(new Twice(), [1, 1, 4, 4]);
  expect(
    rows.map(({ type, depth, parameters, macs }) => [
      type,
      depth,
      parameters,
      macs,
    ]),
  ).toEqual([
    ["Twice", 0, 0, 0],
    ["Conv2d", 1, 10, 144],
    ["Conv2d", 1, 0, 144],
    ["Sequential", 1, 0, 0],
    ["BatchNorm2d", 2, 2, 0],
    // Each of 16 input elements meets a 2 × 2 kernel for each of two channels.
    ["ConvTranspose2d", 2, 10, 128],
  ]);
  expect(parameters).toBe(22);
});

test("leaves the model as it was", () => {
  const model = new Twice();
  const text = String(model);
  summary(model, [1, 1, 4, 4]);
  expect(Object.keys(model.first)).not.toContain("forward");
  expect(model.training).toBe(true);
  expect(model.inside.training).toBe(true);
  const [, norm] = model.inside.children()[0]!;
  expect(norm).toMatchObject({ training: true, numBatchesTracked: 0 });
  expect(String(model)).toBe(text);
  expect(model.forward(ones(1, 1, 4, 4)).shape).toEqual([1, 2, 8, 8]);
});

test("leaves the model as it was when the shape does not fit", () => {
  const model = lenet();
  expect(() => summary(model, [1, 3, 28, 28])).toThrow("Cin = 3");
  expect(Object.keys(model)).not.toContain("forward");
  expect(model.training).toBe(true);
});
