import { conv1d } from "../conv1d.ts";
import type { Conv1dOptions } from "../conv1d.ts";
import type { Tensor } from "../tensor.ts";
import { ConvolutionLayer } from "./convolution-layer.ts";

/** What a `Conv1d` layer is made from; the defaults are those of `conv1d`. */
export interface Conv1dLayerOptions extends Omit<Conv1dOptions, "bias"> {
  /** Length of the kernel; ≥ 1. */
  kernelSize: number;
  /** Whether a learnt number is added to each output channel. Default true. */
  bias?: boolean;
}

/**
 * A convolution layer along one axis; filled as `nn.Conv2d` is, and equal to PyTorch's in the
 * same way.
 *
 * @example
 * new nn.Conv1d(1, 8, { kernelSize: 10, stride: 5 }).forward(ones(1, 1, 16000))
 *   .shape;
 * // [1, 8, 3199]
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv1d.html
 */
export class Conv1d extends ConvolutionLayer<readonly [length: number]> {
  /** @throws As `nn.Conv2d`. */
  constructor(
    inChannels: number,
    outChannels: number,
    options: Conv1dLayerOptions,
  ) {
    super("nn.Conv1d", 1, false, inChannels, outChannels, options);
  }

  /** `conv1d` of the input with this layer's weight, bias and options. */
  forward(input: Tensor): Tensor {
    const { bias, stride, padding, dilation, groups, paddingMode } = this;
    return conv1d(input, this.weight, {
      bias,
      stride: stride[0],
      padding: typeof padding === "string" ? padding : padding[0],
      dilation: dilation[0],
      groups,
      paddingMode,
    });
  }

  override toString(): string {
    return this.describe("Conv1d");
  }
}
