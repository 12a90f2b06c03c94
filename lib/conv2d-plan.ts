import { knownOptions, wholeNumber } from "./check.ts";
import type { Conv2dOptions, Padding } from "./conv2d.ts";
import { fault } from "./fault.ts";
import { checkGroups } from "./groups.ts";
import {
  fourLengths,
  inputLengths,
  optionLengths,
  requireAxes,
} from "./layout.ts";
import type { Axes, Lengths4 } from "./layout.ts";
import { countWindows, kernelSpan } from "./output-size.ts";
import { requirePaddingMode } from "./padding-mode.ts";
import { show } from "./show.ts";
import { requireTensor } from "./tensor.ts";
import type { Tensor } from "./tensor.ts";

/** Where the windows of a kernel lie on the two last axes of an input. */
export interface Windows {
  readonly H: number;
  readonly W: number;
  readonly kernelH: number;
  readonly kernelW: number;
  readonly outputH: number;
  readonly outputW: number;
  readonly strideH: number;
  readonly strideW: number;
  readonly dilationH: number;
  readonly dilationW: number;
  /** Elements above the input; those below it follow from `outputH`. */
  readonly top: number;
  /** Elements to the left of the input; those to its right follow from `outputW`. */
  readonly left: number;
}

/** Every length of a convolution over `[N, Cin, H, W]`, checked: what its loops need. */
export interface Plan extends Windows {
  /** The function as the reader called it, for messages. */
  readonly op: string;
  readonly N: number;
  readonly Cin: number;
  readonly Cout: number;
  readonly groups: number;
}

/** A plan with the padding on all sides: those below and to the right may lie outside all windows. */
export interface PaddedPlan extends Plan {
  readonly bottom: number;
  readonly right: number;
}

const OPTIONS = [
  "bias",
  "stride",
  "padding",
  "dilation",
  "groups",
  "paddingMode",
];

/** Checks everything that `conv2d` is given, and names every length that its loops need. */
export function planConv2d(
  input: Tensor,
  weight: Tensor,
  options: Conv2dOptions,
): Plan {
  return planConvolution("conv2d", 2, input, weight, options);
}

/** The plan of a convolution along one or two axes. */
export function planConvolution(
  op: string,
  axes: Axes,
  input: Tensor,
  weight: Tensor,
  options: Conv2dOptions,
): PaddedPlan {
  knownOptions(op, options, OPTIONS, "{ stride: 2 }");
  const { stride, padding = 0, dilation, groups = 1 } = options;
  requirePaddingMode(op, options.paddingMode);
  const [N, Cin, H, W] = inputLengths(op, axes, input, "Cin");
  const [Cout, groupCin, kernelH, kernelW] = weightLengths(
    op,
    axes,
    weight,
    "Cout, Cin / groups",
  );
  wholeNumber(op, "Cout", Cout, 1);
  checkGroups(op, "Cin", Cin, groups);
  checkGroups(op, "Cout", Cout, groups);
  checkChannels(op, Cin, weight, groupCin * groups, groups);
  checkBias(op, options.bias, Cout);

  const { strideH, strideW, dilationH, dilationW } = readSteps(
    op,
    axes,
    stride,
    dilation,
  );
  checkSame(op, padding, strideH, strideW);
  const spanH = kernelSpan(kernelH, dilationH);
  const spanW = kernelSpan(kernelW, dilationW);
  const sides = parsePadding(op, padding, axes);
  const isSame = sides === "same";
  const [padH, padW] = typeof sides === "string" ? [0, 0] : sides;
  // Span − 1 elements in all; if that is odd, the extra one goes after the input, as in PyTorch.
  const top = isSame ? Math.floor((spanH - 1) / 2) : padH;
  const left = isSame ? Math.floor((spanW - 1) / 2) : padW;
  const bottom = isSame ? spanH - 1 - top : padH;
  const right = isSame ? spanW - 1 - left : padW;
  const nameH = axes === 1 ? "L" : "H";
  const nameW = axes === 1 ? "L" : "W";
  const outputH = countWindows(op, nameH, H, spanH, [top, bottom], strideH);
  const outputW = countWindows(op, nameW, W, spanW, [left, right], strideW);

  // Name by name: an object that is spread together is slow to make and to read.
  return {
    op,
    N,
    Cin,
    H,
    W,
    Cout,
    kernelH,
    kernelW,
    outputH,
    outputW,
    strideH,
    strideW,
    dilationH,
    dilationW,
    top,
    left,
    bottom,
    right,
    groups,
  };
}

/** Stride and dilation, by name. */
export function readSteps(
  op: string,
  axes: Axes,
  stride: unknown = 1,
  dilation: unknown = 1,
) {
  const [strideH, strideW] = optionLengths(op, axes, "stride", stride, 1);
  const [dilationH, dilationW] = optionLengths(
    op,
    axes,
    "dilation",
    dilation,
    1,
  );
  return { strideH, strideW, dilationH, dilationW };
}

/** The four lengths of a weight, whose first two axes messages call `channels`. */
export function weightLengths(
  op: string,
  axes: Axes,
  weight: Tensor,
  channels: string,
): Lengths4 {
  const nameH = axes === 1 ? "kernelSize" : "kernelH";
  const nameW = axes === 1 ? "kernelSize" : "kernelW";
  const spatial = axes === 1 ? nameW : "kernelH, kernelW";
  requireAxes(op, "weight", weight, axes, channels, spatial);
  const lengths = fourLengths(axes, weight.shape);
  wholeNumber(op, nameH, lengths[2], 1);
  wholeNumber(op, nameW, lengths[3], 1);
  return lengths;
}

/** `padding: "same"` can only keep the length if every element gets a window. */
export function checkSame(
  op: string,
  padding: Padding,
  strideH: number,
  strideW: number,
): void {
  if (padding !== "same" || (strideH === 1 && strideW === 1)) return;
  throw fault`${op}: padding "same" needs stride 1, but stride is [${strideH}, ${strideW}]; give the padding as a number`;
}

/** Padding as `[height, width]`; the words "same" and "valid" stay as they are. */
export function parsePadding(op: string, padding: Padding, axes: Axes = 2) {
  if (padding === "same" || padding === "valid") return padding;
  if (typeof padding === "string") {
    throw fault`${op}: padding is ${show(padding)}; give a number, [height, width], "same" or "valid"`;
  }
  return optionLengths(op, axes, "padding", padding, 0);
}

/** Refuses an input with other channels than those that the weight is made for. */
export function checkChannels(
  op: string,
  Cin: number,
  weight: Tensor,
  expected: number,
  groups: number,
): void {
  if (Cin === expected) return;
  throw fault`${op}: the input has Cin = ${Cin}, but the weight ${weight.shape} with groups ${groups} is made for Cin = ${expected}; make both agree`;
}

export function checkBias(
  op: string,
  bias: Tensor | undefined,
  Cout: number,
): void {
  if (bias === undefined) return;
  const { ndim, shape } = requireTensor(op, "bias", bias);
  if (ndim === 1 && shape[0] === Cout) return;
  throw fault`${op}: the bias has shape ${shape}, but Cout = ${Cout}; give it shape [${Cout}]`;
}
