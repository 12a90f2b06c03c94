import type { Size } from "./check.ts";
import { planConvolution } from "./conv2d-plan.ts";
import { forward } from "./convolve.ts";
import { outputShape } from "./layout.ts";
import type { Axes } from "./layout.ts";
import { padSides } from "./pad.ts";
import type { PaddingMode } from "./padding-mode.ts";
import { Tensor } from "./tensor.ts";
import { trace } from "./trace.ts";

/** Elements per side, or "valid" (none), or "same" (output as long as the input; stride 1 only). */
export type Padding = Size | "same" | "valid";

/** How the kernel moves over the input: numbers for both axes, or `[height, width]`. */
export interface Conv2dOptions {
  /** One number per output channel, shape `[Cout]`, added to its elements. Default none. */
  bias?: Tensor | undefined;
  /** Input elements between two windows; ≥ 1. Default 1. */
  stride?: Size;
  /** Elements added to **each side**; ≥ 0. Default 0. */
  padding?: Padding;
  /** Input elements between two kernel elements; ≥ 1, where 1 leaves no gap. Default 1. */
  dilation?: Size;
  /**
   * Parts into which the channels are split; part g of the output sees part g of the input
   * only. Divides Cin and Cout. Default 1.
   */
  groups?: number;
  /**
   * What stands in the padding. Default "zeros". In PyTorch, only the layers have this option;
   * its functions need `F.pad` before them.
   */
  paddingMode?: PaddingMode;
}

/**
 * Cross-correlation: slides a kernel over height and width; at every place, the products of
 * kernel and input elements, over all channels, add up to one output element. The kernel is
 * not flipped.
 *
 * `output[n, cout, y, x] = bias[cout] + Σ weight[cout, cin, ky, kx] ·
 *  input[n, cin, y·stride − padding + ky·dilation, x·stride − padding + kx·dilation]`
 *
 * Padding adds nothing, even under an infinite weight, where PyTorch has 0 · ∞ = NaN.
 * Without input channels the sum is empty and the output is the bias, where PyTorch's has no
 * channels.
 *
 * Small convolutions have their sums in 64 bits, rounded to 32 once, at the end. Larger ones are
 * computed in 32 bits throughout, as PyTorch does (3 × 3 kernels of many channels in Winograd's
 * way), and the last digits may differ from engine to engine: by 2·10⁻⁶ of the largest element
 * at most.
 *
 * @param input `[N, Cin, H, W]`, or `[Cin, H, W]` for a single one.
 * @param weight `[Cout, Cin / groups, kernelH, kernelW]`.
 * @returns `[N, Cout, outputH, outputW]`, or without N if the input has none; for the lengths
 * see {@link outputSize}.
 * @throws RangeError if shapes do not fit each other, an option is out of range, or no window
 * fits; TypeError if an argument is of the wrong kind.
 * @example
 * const input = arange(9).reshape(1, 1, 3, 3);
 * const weight = arange(4).reshape(1, 1, 2, 2);
 * conv2d(input, weight);
 * // tensor([[[[19., 25.],
 * //           [37., 43.]]]])
 * @example
 * conv2d(ones(1, 1, 8, 8), ones(1, 1, 3, 5), {
 *   padding: [0, 1],
 *   stride: [3, 4],
 * }).shape;
 * // [1, 1, 2, 2]
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
 */
export function conv2d(
  input: Tensor,
  weight: Tensor,
  options: Conv2dOptions = {},
): Tensor {
  return convolution("conv2d", 2, input, weight, options);
}

/** Check, plan, convolve, trace: a convolution along one or two axes. */
export function convolution(
  op: string,
  axes: Axes,
  input: Tensor,
  weight: Tensor,
  options: Conv2dOptions,
): Tensor {
  const plan = planConvolution(op, axes, input, weight, options);
  const { bias, paddingMode = "zeros" } = options;
  if (paddingMode !== "zeros") {
    const padded = padSides(op, input, plan, paddingMode);
    const others = { ...options, padding: 0, paddingMode: "zeros" } as const;
    return convolution(op, axes, padded, weight, others);
  }
  const data = forward(plan, input.data, weight.data, bias?.data);
  const lengths = [plan.N, plan.Cout, plan.outputH, plan.outputW] as const;
  const output = new Tensor(data, outputShape(axes, input, lengths));
  const inputs = bias ? [input, weight, bias] : [input, weight];
  return trace("convolution", output, inputs, plan);
}
