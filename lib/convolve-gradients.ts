import type { Plan } from "./conv2d-plan.ts";
import { fastKernels } from "./kernels.ts";
import * as reference from "./reference-gradients.ts";

// As `forward` of `convolve.ts`: fast kernels where they are, else the loops of the reference.

export function inputGradient(
  plan: Plan,
  outputGradient: Float32Array,
  weight: Float32Array,
): Float32Array {
  return (
    fastKernels()?.inputGradient(plan, outputGradient, weight) ??
    reference.inputGradient(plan, outputGradient, weight)
  );
}

export function weightGradient(
  plan: Plan,
  input: Float32Array,
  outputGradient: Float32Array,
): Float32Array {
  return (
    fastKernels()?.weightGradient(plan, input, outputGradient) ??
    reference.weightGradient(plan, input, outputGradient)
  );
}
