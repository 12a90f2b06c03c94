import type { Size } from "../check.ts";
import { convTranspose2d } from "../conv-transpose2d.ts";
import type { ConvTranspose2dOptions } from "../conv-transpose2d.ts";
import type { Tensor } from "../tensor.ts";
import { ConvolutionLayer } from "./convolution-layer.ts";

/** What a `ConvTranspose2d` layer is made from; the defaults are those of `convTranspose2d`. */
export interface ConvTranspose2dLayerOptions extends Omit<
  ConvTranspose2dOptions,
  "bias"
> {
  /** Lengths of the kernel: one number, or `[height, width]`; ≥ 1. */
  kernelSize: Size;
  /** Whether a learnt number is added to each output channel. Default true. */
  bias?: boolean;
}

/**
 * A layer of transposed convolution. Weight and bias are drawn evenly from
 * ±1/√(Cout / groups · kernelH · kernelW), as PyTorch does, and equal PyTorch's after the same
 * seed.
 *
 * @example
 * new nn.ConvTranspose2d(1, 1, {
 *   kernelSize: 3,
 *   stride: 2,
 *   padding: 1,
 *   outputPadding: 1,
 * }).forward(ones(1, 1, 7, 7)).shape;
 * // [1, 1, 14, 14]
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ConvTranspose2d.html
 */
export class ConvTranspose2d extends ConvolutionLayer<
  readonly [height: number, width: number]
> {
  /** @throws As `nn.Conv2d`. */
  constructor(
    inChannels: number,
    outChannels: number,
    options: ConvTranspose2dLayerOptions,
  ) {
    super("nn.ConvTranspose2d", 2, true, inChannels, outChannels, options);
  }

  /** `convTranspose2d` of the input with this layer's weight, bias and options. */
  forward(input: Tensor): Tensor {
    const { bias, stride, outputPadding, dilation, groups } = this;
    const padding = this.padding as Size;
    const options = { bias, stride, padding, outputPadding, dilation, groups };
    return convTranspose2d(input, this.weight, options);
  }

  override toString(): string {
    return this.describe("ConvTranspose2d");
  }
}
