import type { Windows } from "../../lib/conv2d-plan.ts";
import { forward } from "../../lib/reference.ts";

/** Lengths, and where the windows lie; what is left out is no padding, stride 1 and no gaps. */
type Geometry = Partial<Windows> &
  Pick<Windows, "H" | "W" | "kernelH" | "kernelW" | "outputH" | "outputW">;

/**
 * The library's loops with one kernel on one channel, without its tensors, so that figures load fewer
 * bytes.
 */
export function correlate(
  geometry: Geometry,
  input: Float32Array,
  kernel: Float32Array,
): Float32Array {
  return forward(planOf("conv2d", geometry), input, kernel);
}

/** All lengths of such a convolution, as the library's loops take them. */
export function planOf(op: string, geometry: Geometry) {
  return {
    ...{ op, N: 1, Cin: 1, Cout: 1, groups: 1, top: 0, left: 0 },
    ...{ strideH: 1, strideW: 1, dilationH: 1, dilationW: 1 },
    ...geometry,
  };
}
