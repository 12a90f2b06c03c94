import { knownOptions, requireBoolean, wholeNumber } from "../check.ts";
import type { Size } from "../check.ts";
import { fault } from "../fault.ts";
import { checkGroups } from "../groups.ts";
import { outputSize } from "../output-size.ts";
import { countElements, shapeFrom } from "../shape.ts";
import { readAxes } from "./both-axes.ts";

/** A convolution layer; defaults as in `nn.Conv2d`. */
export interface Conv2dCostOptions {
  /** Lengths of the kernel: one number, or `[height, width]`; ≥ 1. */
  kernelSize: Size;
  /** Input elements between two windows; ≥ 1. Default 1. */
  stride?: Size;
  /** Zeros added to **each side**; ≥ 0. Default 0. */
  padding?: Size;
  /** Input elements between two kernel elements; ≥ 1. Default 1. */
  dilation?: Size;
  /** Parts into which the channels are split. Default 1. */
  groups?: number;
  /** Whether a number is added to each output channel. Default true. */
  bias?: boolean;
}

/** What a convolution takes. */
export interface Conv2dCost {
  /** Shape of the output; it has N if the input has. */
  outputShape: number[];
  /** Multiplications with an addition each; the bias does not count. */
  macs: number;
  /** Numbers that are learnt: weight and bias. */
  parameters: number;
  /** Elements of the output. */
  activations: number;
  /** Memory of the output, in bytes: 4 for each element. */
  activationBytes: number;
}

const OPTIONS = [
  "kernelSize",
  "stride",
  "padding",
  "dilation",
  "groups",
  "bias",
];

/**
 * What a convolution takes, without computing it.
 *
 * `macs = N · outputH · outputW · Cout · (Cin / groups) · kernelH · kernelW`, products with
 * padding included; `parameters = Cout · (Cin / groups) · kernelH · kernelW + Cout`.
 *
 * @param inputShape `[N, Cin, H, W]`, or `[Cin, H, W]` for a single one.
 * @param outChannels Cout, a multiple of `groups`; ≥ 1.
 * @throws RangeError if a number is out of range or no window fits; TypeError if an argument is
 * of the wrong kind.
 * @example
 * conv2dCost([1, 3, 224, 224], 64, { kernelSize: 7, padding: 3, stride: 2 })
 *   .macs;
 * // 118013952
 * @see https://d2l.ai/chapter_convolutional-neural-networks/channels.html
 */
export function conv2dCost(
  inputShape: readonly number[],
  outChannels: number,
  options: Conv2dCostOptions,
): Conv2dCost {
  const op = "conv2dCost";
  const shape = shapeFrom(op, [inputShape]);
  if (shape.length !== 3 && shape.length !== 4) {
    throw fault`${op}: the input's shape is ${shape}; give [N, Cin, H, W]`;
  }
  knownOptions(op, options, OPTIONS, "{ kernelSize: 3 }");
  const { kernelSize, groups = 1, bias = true } = options;
  requireBoolean(op, "bias", bias);
  wholeNumber(op, "outChannels", outChannels, 1);
  const [Cin, H, W] = shape.slice(-3) as [number, number, number];
  checkGroups(op, "Cin", Cin, groups);
  checkGroups(op, "outChannels", outChannels, groups);
  const axes = readAxes(op, kernelSize, options);
  const spatial = axes.map(({ kernelSize, options }, axis) =>
    outputSize([H, W][axis]!, kernelSize, options),
  );
  const outputShape = [...shape.slice(0, -3), outChannels, ...spatial];
  const activations = countElements(outputShape);
  const perElement = axes.reduce(
    (product, { kernelSize }) => product * kernelSize,
    Cin / groups,
  );
  return {
    outputShape,
    macs: activations * perElement,
    parameters: outChannels * (perElement + (bias ? 1 : 0)),
    activations,
    activationBytes: 4 * activations,
  };
}
