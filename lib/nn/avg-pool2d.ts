import { AVG_POOL_OPTIONS, avgPool2d } from "../avg-pool2d.ts";
import type { AvgPool2dOptions } from "../avg-pool2d.ts";
import type { Tensor } from "../tensor.ts";
import { tuple } from "./initial.ts";
import { Module } from "./module.ts";
import { checkPoolOptions } from "./pool-options.ts";

/**
 * The mean of every window: `avgPool2d` as a layer.
 *
 * @example
 * new nn.AvgPool2d({ kernelSize: 2 }).forward(ones(1, 1, 6, 6)).shape;
 * // [1, 1, 3, 3]
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AvgPool2d.html
 */
export class AvgPool2d extends Module {
  readonly options: Readonly<AvgPool2dOptions>;

  /**
   * @param options As for `avgPool2d`: `{ kernelSize, stride, padding, ceilMode, countIncludePad }`.
   * @throws RangeError if a number is out of range; TypeError if one is of the wrong kind.
   */
  constructor(options: AvgPool2dOptions) {
    super();
    checkPoolOptions("nn.AvgPool2d", options, AVG_POOL_OPTIONS);
    this.options = { ...options };
  }

  /** `avgPool2d` of the input. */
  forward(input: Tensor): Tensor {
    return avgPool2d(input, this.options);
  }

  override toString(): string {
    const { kernelSize, stride = kernelSize, padding = 0 } = this.options;
    return `AvgPool2d(kernel_size=${tuple(kernelSize)}, stride=${tuple(stride)}, padding=${tuple(padding)})`;
  }
}
