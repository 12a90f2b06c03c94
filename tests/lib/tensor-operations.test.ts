import fc from "fast-check";
import { expect, test } from "vitest";
import {
  cat,
  crossEntropy,
  logSoftmax,
  mseLoss,
  softmax,
  stack,
  tensor,
} from "../../lib/index.ts";
import type { Tensor } from "../../lib/index.ts";
import { readGoldens } from "./goldens/read.ts";

interface Golden {
  name: string;
  inputs: { shape: number[]; values: number[] }[];
  shape: number[];
  output: number[];
  /** null for an input that the output does not depend on smoothly. */
  gradients: (number[] | null)[];
}

type Compute = (...inputs: Tensor[]) => Tensor;
type One = (a: Tensor) => Tensor;
type Two = (a: Tensor, b: Tensor) => Tensor;

const one: Record<string, One> = {
  "add, a number": (a) => a.add(0.1),
  "mul, itself": (a) => a.mul(a),
  "pow, a number": (a) => a.pow(3),
  "minimum, equals": (a) => a.minimum(a.mul(1)),
  neg: (a) => a.neg(),
  abs: (a) => a.abs(),
  exp: (a) => a.exp(),
  log: (a) => a.abs().log(),
  sqrt: (a) => a.abs().sqrt(),
  relu: (a) => a.relu(),
  sigmoid: (a) => a.sigmoid(),
  tanh: (a) => a.tanh(),
  clamp: (a) => a.clamp({ min: -0.5, max: 1 }),
  permute: (a) => a.permute(2, 0, 1),
  transpose: (a) => a.transpose(0, -1),
  squeeze: (a) => a.squeeze(),
  "squeeze, one axis": (a) => a.squeeze(0),
  unsqueeze: (a) => a.unsqueeze(-2),
  flatten: (a) => a.flatten(1),
  expand: (a) => a.expand(3, -1, 4),
  narrow: (a) => a.narrow(0, -3, 2),
  slice: (a) => a.slice(0, 1, -1, 2),
  select: (a) => a.select(1, -1),
  flip: (a) => a.flip(0, 2),
  sum: (a) => a.sum(),
  "sum, an axis": (a) => a.sum({ dim: 1 }),
  "sum, axes that stay": (a) => a.sum({ dim: [0, -1], keepdim: true }),
  mean: (a) => a.mean(),
  "mean, an axis": (a) => a.mean({ dim: -1 }),
  var: (a) => a.var({ dim: 1 }),
  "var, of a population": (a) => a.var({ dim: 1, correction: 0 }),
  std: (a) => a.std(),
  "relu, below a root": (a) => a.relu().sqrt(),
  "maximum, below a root": (a) => a.maximum(0).sqrt(),
  "std, of equals": (a) => a.mul(0).std(),
  max: (a) => a.max(),
  "max, an axis": (a) => a.max({ dim: 1 }),
  "max, equals": (a) => a.clamp({ min: -9, max: 0.1 }).max(),
  "min, axes": (a) => a.min({ dim: [0, 2], keepdim: true }),
  argmax: (a) => a.argmax().add(a.sum().mul(0)),
  "argmax, an axis": (a) => a.argmax({ dim: 1 }).add(a.sum({ dim: 1 }).mul(0)),
  softmax: (a) => softmax(a, { dim: 1 }),
  "softmax, first axis": (a) => softmax(a.mul(50), { dim: 0 }),
  logSoftmax: (a) => logSoftmax(a, { dim: -1 }),
  crossEntropy: (a) => crossEntropy(a, tensor([1, 0, 3])),
  "crossEntropy, a sum": (a) =>
    crossEntropy(a, tensor([1, 0, 3]), { reduction: "sum" }),
  "crossEntropy, of images": (a) =>
    crossEntropy(a, tensor([[1, 0], [2, 2]]), { reduction: "none" }), // prettier-ignore
  "crossEntropy, one": (a) => crossEntropy(a, tensor(2)),
  "crossEntropy, probabilities": (a) =>
    crossEntropy(a, tensor([[0.25, 0.5, 0.25], [0, 1, 0]])), // prettier-ignore
};

const two: Record<string, Two> = {
  add: (a, b) => a.add(b),
  "add, a row": (a, b) => a.add(b),
  "add, a column and a row": (a, b) => a.add(b),
  sub: (a, b) => a.sub(b),
  mul: (a, b) => a.mul(b),
  div: (a, b) => a.div(b),
  pow: (a, b) => a.abs().pow(b),
  maximum: (a, b) => a.maximum(b),
  gt: (a, b) => a.gt(b).mul(a),
  cat: (a, b) => cat([a, b], { dim: 1 }),
  stack: (a, b) => stack([a, b], { dim: -1 }),
  matmul: (a, b) => a.matmul(b),
  "matmul, lists": (a, b) => a.matmul(b),
  "matmul, a row": (a, b) => a.matmul(b),
  "matmul, a column": (a, b) => a.matmul(b),
  "matmul, batches": (a, b) => a.matmul(b),
  mseLoss: (a, b) => mseLoss(a, b),
  "mseLoss, each": (a, b) => mseLoss(a, b, { reduction: "none" }),
};

const network = (x: Tensor, v: Tensor, c: Tensor, w: Tensor) => {
  const hidden = x.matmul(v.transpose(0, 1)).add(c).tanh();
  return hidden.matmul(w.transpose(0, 1)).relu().exp().mean({ dim: 0 });
};

const computes = { ...one, ...two, "a network": network } as Record<
  string,
  Compute
>;

const goldens = readGoldens<Golden>("tensors.jsonl");

test.each(goldens)(
  "$name gives PyTorch's numbers and gradients",
  ({ name, inputs, ...golden }) => {
    const leaves = inputs.map(({ shape, values }) => leaf(values, shape));
    const output = computes[name]!(...leaves);
    expect(output.shape).toEqual(golden.shape);
    expectNear(output, golden.output);
    output.backward(
      tensor(golden.output.map((_, i) => (i + 1) / 4)).reshape(golden.shape),
    );
    leaves.forEach(({ grad }, i) => {
      const expected = golden.gradients[i];
      if (expected) expectNear(grad!, expected);
      else expect(grad).toBeUndefined();
    });
  },
);

test("gradients at NaN are PyTorch's", () => {
  const at = (compute: One) => {
    const x = leaf([NaN, 1], [2]);
    compute(x).sum().backward();
    return x.grad!.toArray();
  };
  expect(at((x) => x.relu())).toEqual([1, 1]);
  expect(at((x) => x.abs())).toEqual([0, 1]);
  expect(at((x) => x.maximum(2))).toEqual([1, 0]);
  expect(at((x) => tensor(2).minimum(x))).toEqual([1, 1]);
});

test("only an infinity is near an infinity, and NaN near nothing", () => {
  const isNear = (a: number, b: number) => tensor(a).allclose(tensor(b));
  expect(isNear(Infinity, Infinity)).toBe(true);
  expect(isNear(-Infinity, Infinity)).toBe(false);
  expect(isNear(1, Infinity)).toBe(false);
  expect(isNear(Infinity, 1)).toBe(false);
  expect(isNear(NaN, NaN)).toBe(false);
});

test("near is within rtol of the other's size and atol", () => {
  const [one, more] = [tensor(1), tensor(1.125)];
  expect(one.allclose(more, { rtol: 0, atol: 0.125 })).toBe(true);
  expect(more.allclose(one, { rtol: 0.12, atol: 0 })).toBe(false);
  expect(one.allclose(more, { rtol: 0.12, atol: 0 })).toBe(true);
});

test("every operation that is named here has PyTorch's numbers", () => {
  expect(goldens.map(({ name }) => name).sort()).toEqual(
    Object.keys(computes).sort(),
  );
});

// Smooth everywhere, so that a difference quotient says what the slope is.
const smooth = [
  "mul",
  "sub",
  "exp",
  "sigmoid",
  "tanh",
  "permute",
  "matmul, batches",
  "sum, an axis",
  "var",
  "softmax",
  "logSoftmax",
  "crossEntropy",
  "mseLoss",
  "flip",
  "slice",
  "a network",
];

test.each(smooth)("the gradient of %s is its difference quotient", (name) => {
  const { inputs } = goldens.find((golden) => golden.name === name)!;
  const random = inputs.map(({ shape }) =>
    fc
      .array(fc.integer({ min: -32, max: 32 }), {
        minLength: size(shape),
        maxLength: size(shape),
      })
      .map((values) =>
        leaf(
          values.map((value) => value / 32),
          shape,
        ),
      ),
  );
  fc.assert(
    fc.property(fc.tuple(...random), fc.nat(), (leaves, pick) => {
      // Squares, so that the result bends in every element.
      const result = () =>
        computes[name]!(...leaves)
          .pow(2)
          .sum();
      result().backward();
      for (const { data, grad } of leaves) {
        const at = pick % data.length;
        const before = data[at]!;
        const step = 1 / 64;
        data[at] = before + step;
        const above = result().item();
        data[at] = before - step;
        const below = result().item();
        data[at] = before;
        const slope = (above - below) / (2 * step);
        const error = Math.abs(grad!.data[at]! - slope);
        expect(error).toBeLessThan(0.01 * Math.max(1, Math.abs(slope)));
      }
    }),
    { seed: 1, numRuns: 20 },
  );
});

function leaf(values: number[], shape: number[]): Tensor {
  const made = tensor(values, shape);
  made.requiresGrad = true;
  return made;
}

function size(shape: number[]): number {
  return shape.reduce((a, b) => a * b, 1);
}

function expectNear({ data }: Tensor, golden: number[]): void {
  const largest = Math.max(...golden.map(Math.abs));
  const errors = golden.map((value, i) => Math.abs(data[i]! - value));
  expect(data.length).toBe(golden.length);
  expect(Math.max(...errors)).toBeLessThanOrEqual(2e-6 * Math.max(1, largest));
}
