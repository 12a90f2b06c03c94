import { heightWidth, knownOptions, show, wholeNumber } from "./check.ts";
import type { Conv2dOptions, Padding } from "./conv2d.ts";
import { fault } from "./fault.ts";
import { countWindows, kernelSpan } from "./output-size.ts";
import { requireTensor } from "./tensor.ts";
import type { Tensor } from "./tensor.ts";

type Lengths4 = readonly [number, number, number, number];

/** Elements before and after the input along one axis. */
type PadSides = readonly [before: number, after: number];

const OPTIONS = ["bias", "stride", "padding", "dilation", "groups"];

/** Checks everything that `conv2d` is given, and names every length that its loops need. */
export function planConv2d(
  input: Tensor,
  weight: Tensor,
  options: Conv2dOptions,
) {
  const op = "conv2d";
  knownOptions(op, options, OPTIONS, "{ stride: 2 }");
  const { stride = 1, padding = 0, dilation = 1, groups = 1 } = options;
  const [N, Cin, H, W] = inputShape(op, input);
  const [Cout, kernelH, kernelW] = weightShape(op, weight, Cin, groups);
  checkBias(op, options.bias, Cout);

  const [strideH, strideW] = heightWidth(op, "stride", stride, 1);
  const [dilationH, dilationW] = heightWidth(op, "dilation", dilation, 1);
  const spanH = kernelSpan(kernelH, dilationH);
  const spanW = kernelSpan(kernelW, dilationW);
  checkSame(op, padding, strideH, strideW);
  const [padH, padW] = padSides(op, padding, spanH, spanW);
  const outputH = countWindows(op, "H", H, spanH, padH, strideH);
  const outputW = countWindows(op, "W", W, spanW, padW, strideW);

  const lengths = { N, Cin, H, W, Cout, kernelH, kernelW, outputH, outputW };
  const steps = { strideH, strideW, dilationH, dilationW };
  return { ...lengths, ...steps, top: padH[0], left: padW[0], groups };
}

/** `padding: "same"` can only keep the length if every element gets a window. */
export function checkSame(
  op: string,
  padding: Padding,
  strideH: number,
  strideW: number,
): void {
  if (padding !== "same" || (strideH === 1 && strideW === 1)) return;
  throw fault(
    op,
    'padding "same" needs stride 1, but stride is [{strideH}, {strideW}]; give the padding as a number',
    { strideH, strideW },
  );
}

/** Padding as `[height, width]`; the words "same" and "valid" stay as they are. */
export function parsePadding(op: string, padding: Padding) {
  if (padding === "same" || padding === "valid") return padding;
  if (typeof padding === "string") {
    throw fault(
      op,
      'padding is {value}; give a number, [height, width], "same" or "valid"',
      { value: show(padding) },
    );
  }
  return heightWidth(op, "padding", padding, 0);
}

/** Refuses groups that do not divide the channels, `name`, of a layer. */
export function checkGroups(
  op: string,
  name: string,
  channels: number,
  groups: number,
): void {
  wholeNumber(op, "groups", groups, 1);
  if (channels % groups === 0) return;
  throw fault(
    op,
    "{groups} groups do not divide {name} = {channels}; choose groups that divide both channel counts",
    { groups, name, channels },
  );
}

function inputShape(op: string, input: Tensor): Lengths4 {
  const { ndim, shape } = requireTensor(op, "input", input);
  if (ndim !== 3 && ndim !== 4) {
    throw fault(
      op,
      "the input has {ndim} axes, shape {shape}, not 4: [N, Cin, H, W]; reshape it, a single [H, W] to [1, 1, H, W]",
      { ndim, shape: show(shape) },
    );
  }
  return (ndim === 3 ? [1, ...shape] : shape) as unknown as Lengths4;
}

function weightShape(
  op: string,
  weight: Tensor,
  Cin: number,
  groups: number,
): readonly [Cout: number, kernelH: number, kernelW: number] {
  const { ndim, shape } = requireTensor(op, "weight", weight);
  if (ndim !== 4) {
    throw fault(
      op,
      "the weight has {ndim} axes, shape {shape}, not 4: [Cout, Cin / groups, kernelH, kernelW]; reshape it, a single [h, w] to [1, 1, h, w]",
      { ndim, shape: show(shape) },
    );
  }
  const [Cout, weightCin, kernelH, kernelW] = shape as unknown as Lengths4;
  wholeNumber(op, "Cout", Cout, 1);
  wholeNumber(op, "kernelH", kernelH, 1);
  wholeNumber(op, "kernelW", kernelW, 1);
  checkGroups(op, "Cin", Cin, groups);
  checkGroups(op, "Cout", Cout, groups);
  if (weightCin * groups !== Cin) {
    throw fault(
      op,
      "the input has Cin = {Cin}, but the weight {shape} with groups {groups} is made for Cin = {expected}; make both agree",
      { Cin, shape: show(shape), groups, expected: weightCin * groups },
    );
  }
  return [Cout, kernelH, kernelW];
}

function checkBias(op: string, bias: Tensor | undefined, Cout: number): void {
  if (bias === undefined) return;
  const { ndim, shape } = requireTensor(op, "bias", bias);
  if (ndim === 1 && shape[0] === Cout) return;
  throw fault(
    op,
    "the bias has shape {shape}, but Cout = {Cout}; give it shape [{Cout}]",
    { shape: show(shape), Cout },
  );
}

function padSides(
  op: string,
  padding: Padding,
  spanH: number,
  spanW: number,
): readonly [PadSides, PadSides] {
  const parsed = parsePadding(op, padding);
  if (parsed === "same") return [sameSides(spanH), sameSides(spanW)];
  const [padH, padW] = parsed === "valid" ? [0, 0] : parsed;
  return [
    [padH, padH],
    [padW, padW],
  ];
}

/** Span − 1 elements in all; if that is odd, the extra one goes after the input, as in PyTorch. */
function sameSides(span: number): PadSides {
  const before = Math.floor((span - 1) / 2);
  return [before, span - 1 - before];
}
