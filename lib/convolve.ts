import type { Plan } from "./conv2d-plan.ts";
import { fastKernels } from "./kernels.ts";
import * as reference from "./reference.ts";

// Fast kernels where they are installed, and the loops of the reference where they are not, or
// where an engine or its memory does not let them.

export function forward(
  plan: Plan,
  input: Float32Array,
  weight: Float32Array,
  bias?: Float32Array,
): Float32Array {
  return (
    fastKernels()?.forward(plan, input, weight, bias) ??
    reference.forward(plan, input, weight, bias)
  );
}
