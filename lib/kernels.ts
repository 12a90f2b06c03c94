import type { forward } from "./reference.ts";
import type { inputGradient, weightGradient } from "./reference-gradients.ts";

/** Ways to compute a convolution and its derivatives that may decline: undefined if they cannot serve. */
export interface Kernels {
  forward: OrUndefined<typeof forward>;
  inputGradient: OrUndefined<typeof inputGradient>;
  weightGradient: OrUndefined<typeof weightGradient>;
}

type OrUndefined<F extends (...args: never[]) => Float32Array> = (
  ...args: Parameters<F>
) => Float32Array | undefined;

let installed: Kernels | undefined;

/**
 * Lets fast kernels do the work. They are not imported here: a page that only shows small
 * convolutions does without their bytes.
 */
export function installKernels(fast: Kernels): void {
  installed = fast;
}

/** The fast kernels, where they are installed. */
export function fastKernels(): Kernels | undefined {
  return installed;
}
