import { knownOptions, wholeNumber } from "./check.ts";
import type { Size } from "./check.ts";
import {
  checkBias,
  checkChannels,
  readSteps,
  weightLengths,
} from "./conv2d-plan.ts";
import type { Plan } from "./conv2d-plan.ts";
import { inputGradient } from "./convolve-gradients.ts";
import { checkGroups } from "./groups.ts";
import { inputLengths, optionLengths, outputShape } from "./layout.ts";
import type { Axes } from "./layout.ts";
import { Tensor } from "./tensor.ts";
import { trace } from "./trace.ts";
import { countTransposed } from "./transposed-output-size.ts";

/** Options of a transposed convolution: those of the convolution that it turns around. */
export interface ConvTranspose2dOptions {
  /** One number per output channel, shape `[Cout]`, added to its elements. Default none. */
  bias?: Tensor | undefined;
  /** **Output** elements between the places of two input elements; ≥ 1. Default 1. */
  stride?: Size;
  /** Elements that are cut off **each side** of the output; ≥ 0. Default 0. */
  padding?: Size;
  /**
   * Elements that the output is longer at the bottom and right; below stride or dilation. It
   * says which of the lengths is meant that a strided convolution makes equally short. Default 0.
   */
  outputPadding?: Size;
  /** Output elements between two kernel elements; ≥ 1, where 1 leaves no gap. Default 1. */
  dilation?: Size;
  /** As in {@link conv2d}: divides Cin and Cout. Default 1. */
  groups?: number;
}

const OPTIONS = [
  "bias",
  "stride",
  "padding",
  "outputPadding",
  "dilation",
  "groups",
];

/**
 * Transposed convolution: every input element lays the kernel, times its value, on the output;
 * where kernels overlap, they add up. Its matrix is the transpose of that of the {@link conv2d}
 * with the same weight and options, so it maps that one's output shape back to its input shape.
 * It does not undo it.
 *
 * `output[n, cout, y·stride − padding + ky·dilation, x·stride − padding + kx·dilation] +=
 *  weight[cin, cout, ky, kx] · input[n, cin, y, x]`
 *
 * @param input `[N, Cin, H, W]`, or `[Cin, H, W]` for a single one.
 * @param weight `[Cin, Cout / groups, kernelH, kernelW]`: input channels first.
 * @returns `[N, Cout, outputH, outputW]`, or without N if the input has none; for the lengths
 * see {@link transposedOutputSize}.
 * @throws RangeError if shapes do not fit each other, an option is out of range, or nothing is
 * left after cutting; TypeError if an argument is of the wrong kind.
 * @example
 * const square = arange(4).reshape(1, 1, 2, 2);
 * convTranspose2d(square, square);
 * // tensor([[[[ 0.,  0.,  1.],
 * //           [ 0.,  4.,  6.],
 * //           [ 4., 12.,  9.]]]])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html
 */
export function convTranspose2d(
  input: Tensor,
  weight: Tensor,
  options: ConvTranspose2dOptions = {},
): Tensor {
  return transposedConvolution("convTranspose2d", 2, input, weight, options);
}

/** A transposed convolution along one or two axes: the input gradient of a convolution. */
export function transposedConvolution(
  op: string,
  axes: Axes,
  input: Tensor,
  weight: Tensor,
  options: ConvTranspose2dOptions,
): Tensor {
  const plan = planTransposed(op, axes, input, weight, options);
  const { bias } = options;
  const data = inputGradient(plan, input.data, weight.data);
  if (bias) addToChannels(data, bias.data, plan.H * plan.W);
  const lengths = [plan.N, plan.Cin, plan.H, plan.W] as const;
  const output = new Tensor(data, outputShape(axes, input, lengths));
  const inputs = bias ? [input, weight, bias] : [input, weight];
  return trace("transposedConvolution", output, inputs, plan);
}

/** The plan of the convolution that leads from the output back to the input. */
function planTransposed(
  op: string,
  axes: Axes,
  input: Tensor,
  weight: Tensor,
  options: ConvTranspose2dOptions,
): Plan {
  knownOptions(op, options, OPTIONS, "{ stride: 2 }");
  const { groups = 1, padding = 0, outputPadding = 0 } = options;
  const [N, Cin, H, W] = inputLengths(op, axes, input, "Cin");
  const [weightCin, groupCout, kernelH, kernelW] = weightLengths(
    op,
    axes,
    weight,
    "Cin, Cout / groups",
  );
  wholeNumber(op, "Cout", groupCout, 1);
  checkGroups(op, "Cin", Cin, groups);
  checkChannels(op, Cin, weight, weightCin, groups);
  const Cout = groupCout * groups;
  checkBias(op, options.bias, Cout);

  const steps = readSteps(op, axes, options.stride, options.dilation);
  const { strideH, strideW, dilationH, dilationW } = steps;
  const [top, left] = optionLengths(op, axes, "padding", padding, 0);
  const [extraH, extraW] = optionLengths(
    op,
    axes,
    "outputPadding",
    outputPadding,
    0,
  );
  const [nameH, nameW] = axes === 1 ? ["L", "L"] : ["H", "W"];
  return {
    op,
    N,
    Cin: Cout,
    H: countTransposed(op, nameH, H, kernelH, top, strideH, dilationH, extraH),
    W: countTransposed(op, nameW, W, kernelW, left, strideW, dilationW, extraW),
    Cout: Cin,
    kernelH,
    kernelW,
    outputH: H,
    outputW: W,
    ...steps,
    top,
    left,
    groups,
  };
}

/** Adds a number to all elements of each channel of `[N, C, …]`, which has `area` of them. */
function addToChannels(data: Float32Array, bias: Float32Array, area: number) {
  for (let i = 0; i < data.length; i++) {
    data[i]! += bias[Math.floor(i / area) % bias.length]!;
  }
}
