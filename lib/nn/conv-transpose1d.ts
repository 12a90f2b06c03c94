import { convTranspose1d } from "../conv-transpose1d.ts";
import type { ConvTranspose1dOptions } from "../conv-transpose1d.ts";
import type { Tensor } from "../tensor.ts";
import { ConvolutionLayer } from "./convolution-layer.ts";

/** What a `ConvTranspose1d` layer is made from; the defaults are those of `convTranspose1d`. */
export interface ConvTranspose1dLayerOptions extends Omit<
  ConvTranspose1dOptions,
  "bias"
> {
  /** Length of the kernel; ≥ 1. */
  kernelSize: number;
  /** Whether a learnt number is added to each output channel. Default true. */
  bias?: boolean;
}

/**
 * A layer of transposed convolution along one axis; filled as `nn.ConvTranspose2d` is.
 *
 * @example
 * new nn.ConvTranspose1d(1, 1, {
 *   kernelSize: 4,
 *   stride: 2,
 *   padding: 1,
 * }).forward(ones(1, 1, 7)).shape;
 * // [1, 1, 14]
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ConvTranspose1d.html
 */
export class ConvTranspose1d extends ConvolutionLayer<
  readonly [length: number]
> {
  /** @throws As `nn.Conv2d`. */
  constructor(
    inChannels: number,
    outChannels: number,
    options: ConvTranspose1dLayerOptions,
  ) {
    super("nn.ConvTranspose1d", 1, true, inChannels, outChannels, options);
  }

  /** `convTranspose1d` of the input with this layer's weight, bias and options. */
  forward(input: Tensor): Tensor {
    const { bias, stride, outputPadding, dilation, groups } = this;
    return convTranspose1d(input, this.weight, {
      bias,
      stride: stride[0],
      padding: this.padding[0] as number,
      outputPadding: outputPadding[0],
      dilation: dilation[0],
      groups,
    });
  }

  override toString(): string {
    return this.describe("ConvTranspose1d");
  }
}
