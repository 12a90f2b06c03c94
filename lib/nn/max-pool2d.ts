import { maxPool2d, MAX_POOL_OPTIONS } from "../max-pool2d.ts";
import type { MaxPool2dOptions } from "../max-pool2d.ts";
import type { Tensor } from "../tensor.ts";
import { python, tuple } from "./initial.ts";
import { Module } from "./module.ts";
import { checkPoolOptions } from "./pool-options.ts";

/**
 * The largest element of every window: `maxPool2d` as a layer.
 *
 * @example
 * new nn.MaxPool2d({ kernelSize: 2 }).forward(ones(1, 1, 6, 6)).shape;
 * // [1, 1, 3, 3]
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxPool2d.html
 */
export class MaxPool2d extends Module {
  readonly options: Readonly<MaxPool2dOptions>;

  /**
   * @param options As for `maxPool2d`: `{ kernelSize, stride, padding, dilation, ceilMode }`.
   * @throws RangeError if a number is out of range; TypeError if one is of the wrong kind.
   */
  constructor(options: MaxPool2dOptions) {
    super();
    checkPoolOptions("nn.MaxPool2d", options, MAX_POOL_OPTIONS);
    this.options = { ...options };
  }

  /** `maxPool2d` of the input. */
  forward(input: Tensor): Tensor {
    return maxPool2d(input, this.options);
  }

  override toString(): string {
    const { kernelSize, stride = kernelSize, padding = 0 } = this.options;
    const { dilation = 1, ceilMode = false } = this.options;
    return `MaxPool2d(kernel_size=${tuple(kernelSize)}, stride=${tuple(stride)}, padding=${tuple(padding)}, dilation=${tuple(dilation)}, ceil_mode=${python(ceilMode)})`;
  }
}
