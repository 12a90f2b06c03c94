import { heightWidth } from "../check.ts";
import type { WindowOptions } from "../output-size.ts";

/** The kernel and the options for height and width, each as the functions of one axis take them. */
export function readAxes(
  op: string,
  kernelSize: unknown,
  options: { stride?: unknown; padding?: unknown; dilation?: unknown },
): { kernelSize: number; options: WindowOptions }[] {
  const { stride = 1, padding = 0, dilation = 1 } = options;
  const kernel = heightWidth(op, "kernelSize", kernelSize, 1);
  const paddings = heightWidth(op, "padding", padding, 0);
  const strides = heightWidth(op, "stride", stride, 1);
  const dilations = heightWidth(op, "dilation", dilation, 1);
  return kernel.map((kernelSize, axis) => ({
    kernelSize,
    options: {
      padding: paddings[axis]!,
      stride: strides[axis]!,
      dilation: dilations[axis]!,
    },
  }));
}
