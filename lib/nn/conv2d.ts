import type { Size } from "../check.ts";
import { conv2d } from "../conv2d.ts";
import type { Conv2dOptions } from "../conv2d.ts";
import type { Tensor } from "../tensor.ts";
import { ConvolutionLayer } from "./convolution-layer.ts";

/** What a `Conv2d` layer is made from; the defaults are those of `conv2d`. */
export interface Conv2dLayerOptions extends Omit<Conv2dOptions, "bias"> {
  /** Lengths of the kernel: one number, or `[height, width]`; ≥ 1. */
  kernelSize: Size;
  /** Whether a learnt number is added to each output channel. Default true. */
  bias?: boolean;
}

/**
 * A convolution layer: a weight and a bias, filled with random numbers, and the way in which
 * `conv2d` applies them.
 *
 * Both are drawn evenly from ±1/√(Cin / groups · kernelH · kernelW), weight first, so that
 * after `manualSeed(s)` a layer equals PyTorch's after `torch.manual_seed(s)`, bit for bit.
 *
 * @example
 * manualSeed(0);
 * const layer = new nn.Conv2d(1, 1, { kernelSize: 2 });
 * layer.weight;
 * // tensor([[[[-0.0037,  0.2682],
 * //           [-0.4115, -0.3680]]]])
 * @example
 * new nn.Conv2d(1, 1, { kernelSize: 3, padding: 1, stride: 2 }).forward(
 *   ones(1, 1, 8, 8),
 * ).shape;
 * // [1, 1, 4, 4]
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html
 */
export class Conv2d extends ConvolutionLayer<
  readonly [height: number, width: number]
> {
  /**
   * @param inChannels Cin, a multiple of `groups`; ≥ 1.
   * @param outChannels Cout, a multiple of `groups`; ≥ 1.
   * @throws RangeError if a number is out of range; TypeError if one is of the wrong kind.
   */
  constructor(
    inChannels: number,
    outChannels: number,
    options: Conv2dLayerOptions,
  ) {
    super("nn.Conv2d", 2, false, inChannels, outChannels, options);
  }

  /**
   * `conv2d` of the input with this layer's weight, bias and options; shapes and errors are
   * described there.
   */
  forward(input: Tensor): Tensor {
    const { bias, stride, padding, dilation, groups, paddingMode } = this;
    const options = { bias, stride, padding, dilation, groups, paddingMode };
    return conv2d(input, this.weight, options);
  }

  override toString(): string {
    return this.describe("Conv2d");
  }
}
