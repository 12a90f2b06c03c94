import type { Windows } from "../../lib/conv2d-plan.ts";
import { forward } from "../../lib/reference.ts";
import { inputGradient } from "../../lib/reference-gradients.ts";

/** Lengths, and where the windows lie; what is left out is no padding, stride 1 and no gaps. */
type Geometry = Partial<Windows> &
  Pick<Windows, "H" | "W" | "kernelH" | "kernelW" | "outputH" | "outputW">;

/**
 * The library's loops with one kernel on one channel, without its tensors: a page with a figure
 * has fewer bytes to load.
 */
export function correlate(
  geometry: Geometry,
  input: Float32Array,
  kernel: Float32Array,
): Float32Array {
  return forward(planOf("conv2d", geometry), input, kernel);
}

/** The way back, from the output of such a convolution to its input: the transposed convolution. */
export function transpose(
  geometry: Geometry,
  output: Float32Array,
  kernel: Float32Array,
): Float32Array {
  return inputGradient(planOf("convTranspose2d", geometry), output, kernel);
}

function planOf(op: string, geometry: Geometry) {
  return {
    ...{ op, N: 1, Cin: 1, Cout: 1, groups: 1, top: 0, left: 0 },
    ...{ strideH: 1, strideW: 1, dilationH: 1, dilationW: 1 },
    ...geometry,
  };
}
