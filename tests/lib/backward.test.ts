import { expect, test } from "vitest";
import { noGrad, ones, tensor } from "../../lib/index.ts";
import type { Tensor } from "../../lib/index.ts";

test("only what is computed from a leaf that wants a gradient requires one", () => {
  const x = leaf([1, 2]);
  expect(x.requiresGrad).toBe(true);
  expect(x.reshape(2, 1).requiresGrad).toBe(true);
  expect(x.detach().requiresGrad).toBe(false);
  expect(ones(2).reshape(2, 1).requiresGrad).toBe(false);
  expect(noGrad(() => x.clone()).requiresGrad).toBe(false);
});

test("noGrad ends with its function, also by an error", () => {
  const x = leaf([1]);
  expect(() =>
    noGrad(() => {
      throw new Error("stop");
    }),
  ).toThrow("stop");
  noGrad(() => noGrad(() => undefined));
  expect(x.clone().requiresGrad).toBe(true);
});

test("gradients add up over calls and paths", () => {
  const x = leaf([1, 2]);
  x.reshape(2, 1).backward(tensor([[1], [10]]));
  expect(x.grad?.toArray()).toEqual([1, 10]);
  x.clone().backward(tensor([1, 1]));
  expect(x.grad?.toArray()).toEqual([2, 11]);
});

test("a gradient that was set aside starts anew", () => {
  const x = leaf([1]);
  x.grad = tensor([9]);
  x.grad = undefined;
  x.backward();
  expect(x).toHaveProperty("grad.data.0", 1);
});

test("detach shares the elements, clone copies them", () => {
  const x = leaf([1, 2]);
  x.detach().data[0] = 7;
  x.clone().data[1] = 8;
  expect(x.toArray()).toEqual([7, 2]);
});

test("a chain may be long", () => {
  const x = leaf([1]);
  let y = x;
  for (let i = 0; i < 100_000; i++) y = y.clone();
  y.backward();
  expect(x.grad?.item()).toBe(1);
});

function leaf(values: number[]): Tensor {
  const made = tensor(values);
  made.requiresGrad = true;
  return made;
}
