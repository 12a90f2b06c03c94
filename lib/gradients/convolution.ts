import type { Plan } from "../conv2d-plan.ts";
import { forward } from "../convolve.ts";
import { inputGradient, weightGradient } from "../convolve-gradients.ts";
import type { BackwardStep, Rules } from "./rule.ts";

/** The way back through `conv1d` and `conv2d`, and through their transposes. */
export const convolutionRules: Rules = {
  convolution: (step: BackwardStep<Plan>) => {
    const { gradient, saved: plan } = step;
    const [input, weight] = step.inputs;
    return [
      () => inputGradient(plan, gradient, weight!.data),
      () => weightGradient(plan, input!.data, gradient),
      () => sumOfChannels(gradient, plan.Cout, plan.outputH * plan.outputW),
    ];
  },

  // Its forward pass is the input gradient of `plan`, so here the roles are swapped.
  transposedConvolution: (step: BackwardStep<Plan>) => {
    const { gradient, saved: plan } = step;
    const [input, weight] = step.inputs;
    return [
      () => forward(plan, gradient, weight!.data),
      () => weightGradient(plan, gradient, input!.data),
      () => sumOfChannels(gradient, plan.Cin, plan.H * plan.W),
    ];
  },
};

/** The sum of each channel of `[N, C, …]`, which has `area` elements: the derivative by the bias. */
function sumOfChannels(
  gradient: Float32Array,
  channels: number,
  area: number,
): Float64Array {
  const sums = new Float64Array(channels);
  gradient.forEach((value, i) => {
    sums[Math.floor(i / area) % channels]! += value;
  });
  return sums;
}
