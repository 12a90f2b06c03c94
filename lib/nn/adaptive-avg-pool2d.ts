import { adaptiveAvgPool2d } from "../adaptive-avg-pool2d.ts";
import { heightWidth } from "../check.ts";
import type { Size } from "../check.ts";
import type { Tensor } from "../tensor.ts";
import { tuple } from "./initial.ts";
import { Module } from "./module.ts";

/**
 * Means of windows that give the output this size: `adaptiveAvgPool2d` as a layer.
 *
 * @example
 * new nn.AdaptiveAvgPool2d(1).forward(ones(2, 3, 5, 7)).shape;
 * // [2, 3, 1, 1]
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool2d.html
 */
export class AdaptiveAvgPool2d extends Module {
  readonly outputSize: Size;

  /**
   * @param outputSize Height and width: one number, or `[height, width]`; ≥ 1.
   * @throws RangeError if a number is out of range; TypeError if one is of the wrong kind.
   */
  constructor(outputSize: Size) {
    super();
    heightWidth("nn.AdaptiveAvgPool2d", "outputSize", outputSize, 1);
    this.outputSize = outputSize;
  }

  /** `adaptiveAvgPool2d` of the input. */
  forward(input: Tensor): Tensor {
    return adaptiveAvgPool2d(input, this.outputSize);
  }

  override toString(): string {
    return `AdaptiveAvgPool2d(output_size=${tuple(this.outputSize)})`;
  }
}
