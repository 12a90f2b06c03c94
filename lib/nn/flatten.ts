import type { Tensor } from "../tensor.ts";
import { Module } from "./module.ts";

/**
 * The axes from `startDim` to `endDim` as one; by default all but the batch.
 *
 * @example
 * new nn.Flatten().forward(ones(2, 16, 5, 5)).shape;
 * // [2, 400]
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Flatten.html
 */
export class Flatten extends Module {
  readonly startDim: number;
  readonly endDim: number;

  constructor(startDim = 1, endDim = -1) {
    super();
    this.startDim = startDim;
    this.endDim = endDim;
  }

  forward(input: Tensor): Tensor {
    return input.flatten(this.startDim, this.endDim);
  }

  override toString(): string {
    return `Flatten(start_dim=${this.startDim}, end_dim=${this.endDim})`;
  }
}
