import type { Plan } from "./conv2d-plan.ts";
import * as reference from "./reference.ts";

/** Ways to compute a convolution and its derivatives that may decline: undefined if they cannot serve. */
export interface Kernels {
  forward: OrUndefined<typeof reference.forward>;
  inputGradient: OrUndefined<typeof reference.inputGradient>;
  weightGradient: OrUndefined<typeof reference.weightGradient>;
}

type OrUndefined<F extends (...args: never[]) => Float32Array> = (
  ...args: Parameters<F>
) => Float32Array | undefined;

let kernels: Kernels | undefined;

/**
 * Lets fast kernels do the work. They are not imported here: a page that only shows small
 * convolutions does without their bytes.
 */
export function installKernels(fast: Kernels): void {
  kernels = fast;
}

// Fast kernels where they are installed, and the loops of the reference where they are not, or
// where an engine or its memory does not let them.

export function forward(
  plan: Plan,
  input: Float32Array,
  weight: Float32Array,
  bias?: Float32Array,
): Float32Array {
  return (
    kernels?.forward(plan, input, weight, bias) ??
    reference.forward(plan, input, weight, bias)
  );
}

export function inputGradient(
  plan: Plan,
  outputGradient: Float32Array,
  weight: Float32Array,
): Float32Array {
  return (
    kernels?.inputGradient(plan, outputGradient, weight) ??
    reference.inputGradient(plan, outputGradient, weight)
  );
}

export function weightGradient(
  plan: Plan,
  input: Float32Array,
  outputGradient: Float32Array,
): Float32Array {
  return (
    kernels?.weightGradient(plan, input, outputGradient) ??
    reference.weightGradient(plan, input, outputGradient)
  );
}
