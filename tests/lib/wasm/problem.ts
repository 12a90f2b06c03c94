import { planConv2d } from "../../../lib/conv2d-plan.ts";
import type { Plan } from "../../../lib/conv2d-plan.ts";
import { tensor } from "../../../lib/index.ts";

/** A convolution, and all that it and its derivatives are computed from. */
export interface Problem {
  plan: Plan;
  input: Float32Array;
  weight: Float32Array;
  bias: Float32Array;
  outputGradient: Float32Array;
}

/** Numbers that follow from the seed alone: whole ones up to 4, or fractions between −1 and 1. */
function numbers(count: number, seed: number, areWhole: boolean) {
  let state = seed + 1;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const unit = state / 2 ** 32;
    return areWhole ? Math.floor(unit * 9) - 4 : 2 * unit - 1;
  });
}

export type Lengths = Pick<
  Plan,
  "N" | "Cin" | "H" | "W" | "Cout" | "kernelH" | "kernelW" | "groups"
> & {
  stride: [number, number];
  padding: [number, number];
  dilation: [number, number];
};

export function make(lengths: Lengths, seed = 1, areWhole = false): Problem {
  const { N, Cin, H, W, Cout, kernelH, kernelW, groups } = lengths;
  const { stride, padding, dilation } = lengths;
  const inputShape = [N, Cin, H, W];
  const weightShape = [Cout, Cin / groups, kernelH, kernelW];
  const fill = (shape: number[], salt: number) =>
    numbers(
      shape.reduce((a, b) => a * b, 1),
      seed + salt,
      areWhole,
    );
  const input = fill(inputShape, 0);
  const weight = fill(weightShape, 1);
  const plan = planConv2d(
    tensor(input, inputShape),
    tensor(weight, weightShape),
    { stride, padding, dilation, groups },
  );
  const outputGradient = fill([N, Cout, plan.outputH, plan.outputW], 3);
  return { plan, input, weight, bias: fill([Cout], 2), outputGradient };
}

/** The largest error, by the largest element that is wanted. */
export function worst(found?: Float32Array, wanted?: Float32Array) {
  if (!wanted || found?.length !== wanted.length) return Infinity;
  const scale = wanted.reduce(
    (most, value) => Math.max(most, Math.abs(value)),
    0,
  );
  const error = found.reduce(
    (most, value, i) => Math.max(most, Math.abs(value - wanted[i]!)),
    0,
  );
  return error === 0 ? 0 : error / scale;
}
