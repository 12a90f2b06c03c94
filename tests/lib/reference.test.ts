import fc from "fast-check";
import { expect, test } from "vitest";
import { planConv2d } from "../../lib/conv2d-plan.ts";
import { conv2d, ones, zeros } from "../../lib/index.ts";
import * as referenceForward from "../../lib/reference.ts";
import * as referenceGradients from "../../lib/reference-gradients.ts";
import { conv2dShapes } from "./conv2d-shapes.ts";

const reference = { ...referenceForward, ...referenceGradients };

const problem = conv2dShapes.map((shapes) => {
  const input = zeros(...shapes.input);
  const weight = zeros(...shapes.weight);
  return { input, weight, plan: planConv2d(input, weight, shapes.options) };
});

/** Whole numbers from −9 to 9, so that sums of products are exact. */
function integers(length: number, factor: number): Float32Array {
  return Float32Array.from({ length }, (_, i) => ((i * factor) % 19) - 9);
}

const dot = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);

test("both derivatives are the transposes of the forward pass", () => {
  fc.assert(
    fc.property(problem, ({ input, weight, plan }) => {
      const x = integers(input.numel(), 7);
      const w = integers(weight.numel(), 5);
      const y = reference.forward(plan, x, w);
      const g = integers(y.length, 11);
      const expected = dot(y, g);
      expect(dot(x, reference.inputGradient(plan, g, w))).toBe(expected);
      expect(dot(w, reference.weightGradient(plan, x, g))).toBe(expected);
    }),
    { numRuns: 200, seed: 3 },
  );
});

test("the derivative by an element is what a step of 1 changes in the sum", () => {
  fc.assert(
    fc.property(problem, fc.nat(), ({ input, weight, plan }, place) => {
      const x = integers(input.numel(), 7);
      const w = integers(weight.numel(), 5);
      const total = () =>
        reference.forward(plan, x, w).reduce((a, b) => a + b, 0);
      const before = total();
      const g = new Float32Array(reference.forward(plan, x, w).length).fill(1);
      const byInput = reference.inputGradient(plan, g, w);
      const byWeight = reference.weightGradient(plan, x, g);
      const i = place % x.length;
      x[i]! += 1;
      expect(total() - before).toBe(byInput[i]);
      x[i]! -= 1;
      const k = place % w.length;
      w[k]! += 1;
      expect(total() - before).toBe(byWeight[k]);
    }),
    { numRuns: 100, seed: 4 },
  );
});

test("with a bias, the forward pass is what conv2d gives", () => {
  const [x, w] = [ones(2, 2, 4, 5), ones(2, 1, 3, 2)];
  const options = { padding: 1, groups: 2 };
  const bias = Float32Array.of(1, 2);
  const plan = planConv2d(x, w, options);
  const b = ones(2);
  b.data.set(bias);
  expect(reference.forward(plan, x.data, w.data, bias)).toEqual(
    conv2d(x, w, { ...options, bias: b }).data,
  );
});
