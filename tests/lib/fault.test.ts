import { expect, test, vi } from "vitest";
import { fault, faultOf } from "../../lib/fault.ts";
import {
  Adam,
  adaptiveAvgPool2d,
  arange,
  avgPool2d,
  cat,
  conv1d,
  conv2d,
  conv2dCost,
  convTranspose1d,
  convTranspose2d,
  crossEntropy,
  effectiveReceptiveField,
  eye,
  fold,
  full,
  linspace,
  logSoftmax,
  manualSeed,
  maxPool2d,
  mseLoss,
  nn,
  noGrad,
  ones,
  outputSize,
  outputSizes,
  pad,
  rand,
  randint,
  randn,
  readCounts,
  receptiveField,
  SGD,
  softmax,
  stack,
  summary,
  Tensor,
  tensor,
  tensorflowPadding,
  transposedOutputSize,
  unfold,
  unreadPositions,
  usageMap,
  windowPositions,
  zeros,
} from "../../lib/index.ts";
import { libraryTemplates, showTemplates } from "./templates.ts";

/** What the types forbid, but a reader's cell can still do. */
const wrong = <T>(value: unknown) => value as T;

vi.resetModules();
const untrained = await import("../../lib/core.ts");

const nested: unknown[] = [];
nested.push(nested);

const x = ones(1, 1, 3, 3);
const w = ones(1, 1, 2, 2);
const line = ones(1, 1, 4);
const leaf = (...shape: number[]) => {
  const made = ones(shape);
  made.requiresGrad = true;
  return made;
};
const layer = (options: object) =>
  new nn.Conv2d(1, 1, { kernelSize: 3, ...options });

type Case = [attempt: () => unknown, error: "Range" | "Type", message: string];

// prettier-ignore
const cases: Case[] = [
  // Whole numbers.
  [() => outputSize(2.5, 1), "Range", "outputSize: size is 2.5; give a whole number, 1 or larger"],
  [() => outputSize(NaN, 1), "Range", "outputSize: size is NaN; give a whole number, 1 or larger"],
  [() => outputSize(0, 1), "Range", "outputSize: size is 0; give a whole number, 1 or larger"],
  [() => outputSize(Infinity, 1), "Range", "outputSize: size is Infinity; give a whole number, 1 or larger"],
  [() => outputSize(1e10, 1), "Range", "outputSize: size is 10000000000, above 2147483647; make it smaller"],
  [() => outputSize(wrong("8"), 3), "Type", 'outputSize: size is "8"; give a whole number, 1 or larger'],
  [() => outputSize(8, wrong(undefined)), "Type", "outputSize: kernelSize is undefined; give a whole number, 1 or larger"],
  [() => outputSize(8, 0), "Range", "outputSize: kernelSize is 0; give a whole number, 1 or larger"],
  [() => outputSize(8, 3, { padding: -1 }), "Range", "outputSize: padding is -1; give a whole number, 0 or larger"],
  [() => outputSize(8, 3, { stride: 0 }), "Range", "outputSize: stride is 0; give a whole number, 1 or larger"],
  [() => outputSize(8, 3, { dilation: 0.5 }), "Range", "outputSize: dilation is 0.5; give a whole number, 1 or larger"],
  [() => outputSize(8, 3, { stride: wrong([2, 2]) }), "Type", "outputSize: stride is [2, 2]; give a whole number, 1 or larger"],
  // Windows that do not fit.
  [() => outputSize(2, 3), "Range", "outputSize: the kernel spans 3 but the padded input is 2 (padding 0 + size 2 + padding 0); enlarge padding or shrink the kernel"],
  [() => outputSize(4, 3, { dilation: 4, padding: 2 }), "Range", "outputSize: the kernel spans 9 but the padded input is 8 (padding 2 + size 4 + padding 2); enlarge padding or shrink the kernel"],
  [() => conv2d(x, ones(1, 1, 4, 3)), "Range", "conv2d: the kernel spans 4 but the padded input is 3 (padding 0 + H 3 + padding 0); enlarge padding or shrink the kernel"],
  [() => conv2d(x, w, { dilation: [1, 5], padding: 1 }), "Range", "conv2d: the kernel spans 6 but the padded input is 5 (padding 1 + W 3 + padding 1); enlarge padding or shrink the kernel"],
  [() => conv2d(zeros(1, 1, 0, 3), w, { padding: 4 }), "Range", "conv2d: H is 0; give a whole number, 1 or larger"],
  // Options.
  [() => outputSize(8, 3, wrong(2)), "Type", "outputSize: the options are 2; give an object such as { stride: 2 }"],
  [() => outputSize(8, 3, wrong({ pad: 1 })), "Type", 'outputSize: there is no option "pad"; choose from padding, stride, dilation'],
  [() => conv2d(x, w, wrong(ones(1))), "Type", "conv2d: the options are Tensor; give an object such as { stride: 2 }"],
  [() => conv2d(x, w, wrong(null)), "Type", "conv2d: the options are null; give an object such as { stride: 2 }"],
  [() => conv2d(x, w, wrong({ strides: 2 })), "Type", 'conv2d: there is no option "strides"; choose from bias, stride, padding, dilation, groups, paddingMode'],
  [() => conv2d(x, w, { stride: wrong([2]) }), "Range", "conv2d: stride is [2], a list of length 1; give one number, or [height, width]"],
  [() => conv2d(x, w, { padding: wrong([1, 1, 1, 1]) }), "Range", "conv2d: padding is [1, 1, 1, 1], a list of length 4; give one number, or [height, width]"],
  [() => conv2d(x, w, { stride: [2, 0] }), "Range", "conv2d: stride[1] is 0; give a whole number, 1 or larger"],
  [() => conv2d(x, w, { padding: [-1, 0] }), "Range", "conv2d: padding[0] is -1; give a whole number, 0 or larger"],
  [() => conv2d(x, w, { dilation: wrong("1") }), "Type", 'conv2d: dilation is "1"; give a whole number, 1 or larger'],
  [() => conv2d(x, w, { padding: wrong("full") }), "Range", 'conv2d: padding is "full"; give a number, [height, width], "same" or "valid"'],
  [() => conv2d(x, w, { padding: "same", stride: [1, 2] }), "Range", 'conv2d: padding "same" needs stride 1, but stride is [1, 2]; give the padding as a number'],
  // Shapes that do not fit each other.
  [() => conv2d(wrong([[1, 2]]), w), "Type", "conv2d: input is [[…]], not a Tensor; make one with tensor(values)"],
  [() => conv2d(x, wrong(new Float32Array(4))), "Type", "conv2d: weight is Float32Array, not a Tensor; make one with tensor(values)"],
  [() => conv2d(x, w, { bias: wrong(1) }), "Type", "conv2d: bias is 1, not a Tensor; make one with tensor(values)"],
  [() => conv2d(ones(8, 8), w), "Range", "conv2d: the input has 2 axes, shape [8, 8], not 4: [N, Cin, H, W]; reshape it, a single [H, W] to [1, 1, H, W]"],
  [() => conv2d(x, ones(2, 2)), "Range", "conv2d: the weight has 2 axes, shape [2, 2], not 4: [Cout, Cin / groups, kernelH, kernelW]; reshape it, a single [kernelH, kernelW] to [1, 1, kernelH, kernelW]"],
  [() => conv2d(x, ones(1, 3, 2, 2)), "Range", "conv2d: the input has Cin = 1, but the weight [1, 3, 2, 2] with groups 1 is made for Cin = 3; make both agree"],
  [() => conv2d(ones(1, 4, 3, 3), ones(4, 4, 2, 2), { groups: 2 }), "Range", "conv2d: the input has Cin = 4, but the weight [4, 4, 2, 2] with groups 2 is made for Cin = 8; make both agree"],
  [() => conv2d(ones(1, 3, 3, 3), ones(4, 1, 2, 2), { groups: 2 }), "Range", "conv2d: 2 groups do not divide Cin = 3; choose groups that divide both channel counts"],
  [() => conv2d(ones(1, 2, 3, 3), ones(3, 1, 2, 2), { groups: 2 }), "Range", "conv2d: 2 groups do not divide Cout = 3; choose groups that divide both channel counts"],
  [() => conv2d(x, w, { groups: 0 }), "Range", "conv2d: groups is 0; give a whole number, 1 or larger"],
  [() => conv2d(x, w, { bias: ones(2) }), "Range", "conv2d: the bias has shape [2], but Cout = 1; give it shape [1]"],
  [() => conv2d(x, w, { bias: ones(1, 1) }), "Range", "conv2d: the bias has shape [1, 1], but Cout = 1; give it shape [1]"],
  [() => conv2d(x, zeros(0, 1, 2, 2)), "Range", "conv2d: Cout is 0; give a whole number, 1 or larger"],
  [() => conv2d(x, zeros(1, 1, 0, 2)), "Range", "conv2d: kernelH is 0; give a whole number, 1 or larger"],
  [() => conv2d(x, zeros(1, 1, 2, 0)), "Range", "conv2d: kernelW is 0; give a whole number, 1 or larger"],
  [() => conv2d(x, w, { padding: 2 ** 20 }), "Range", "conv2d: shape [1, 1, 2097154, 2097154] has 4398054899716 elements, 16777249 MiB, which is more memory than a tensor can get; make it smaller"],
  // Along one axis.
  [() => conv1d(x, w), "Range", "conv1d: the input has 4 axes, shape [1, 1, 3, 3], not 3: [N, Cin, L]; reshape it, a single [L] to [1, 1, L]"],
  [() => conv1d(line, w), "Range", "conv1d: the weight has 4 axes, shape [1, 1, 2, 2], not 3: [Cout, Cin / groups, kernelSize]; reshape it, a single [kernelSize] to [1, 1, kernelSize]"],
  [() => conv1d(line, ones(1, 1, 9), { padding: 1 }), "Range", "conv1d: the kernel spans 9 but the padded input is 6 (padding 1 + L 4 + padding 1); enlarge padding or shrink the kernel"],
  [() => conv1d(line, ones(1, 1, 2), { stride: wrong([2]) }), "Type", "conv1d: stride is [2]; give a whole number, 1 or larger"],
  [() => conv1d(line, ones(1, 1, 2), { padding: -1 }), "Range", "conv1d: padding is -1; give a whole number, 0 or larger"],
  [() => conv1d(line, ones(1, 1, 2), { padding: "same", stride: 2 }), "Range", 'conv1d: padding "same" needs stride 1, but stride is [1, 2]; give the padding as a number'],
  [() => conv1d(line, ones(1, 2, 2)), "Range", "conv1d: the input has Cin = 1, but the weight [1, 2, 2] with groups 1 is made for Cin = 2; make both agree"],
  // Padding with other elements than zeros.
  [() => conv2d(x, w, { paddingMode: wrong("mirror") }), "Range", 'conv2d: paddingMode is "mirror"; choose from zeros, reflect, replicate, circular'],
  [() => conv2d(x, w, { padding: [0, 3], paddingMode: "reflect" }), "Range", "conv2d: left is 3, but mode reflect finds only 2 elements to take in an axis of size 3; make it smaller"],
  [() => conv2d(x, w, { padding: 4, paddingMode: "circular" }), "Range", "conv2d: top is 4, but mode circular finds only 3 elements to take in an axis of size 3; make it smaller"],
  [() => pad(zeros(1, 0), { right: 1, mode: "replicate" }), "Range", "pad: right is 1, but mode replicate finds only 0 elements to take in an axis of size 0; make it smaller"],
  [() => pad(ones(2), { bottom: 2, mode: "reflect" }), "Range", "pad: the input of shape [2] has no axis for top; reshape it first"],
  [() => pad(tensor(1), { left: 1 }), "Range", "pad: the input of shape [] has no axis for left; reshape it first"],
  [() => pad(x, { left: -1 }), "Range", "pad: left is -1; give a whole number, 0 or larger"],
  [() => pad(x, { top: 0.5 }), "Range", "pad: top is 0.5; give a whole number, 0 or larger"],
  [() => pad(x, wrong([1, 1])), "Type", "pad: the options are [1, 1]; give an object such as { left: 1 }"],
  [() => pad(x, wrong({ up: 1 })), "Type", 'pad: there is no option "up"; choose from top, bottom, left, right, mode, value'],
  [() => pad(x, { left: 1, mode: wrong("zeros") }), "Range", 'pad: mode is "zeros"; choose from constant, reflect, replicate, circular'],
  [() => pad(x, { left: 1, value: wrong("0") }), "Type", 'pad: value is "0"; give a number'],
  [() => pad(wrong([1]), { left: 1 }), "Type", "pad: input is [1], not a Tensor; make one with tensor(values)"],
  [() => pad(x, { top: 2 ** 20, left: 2 ** 20 }), "Range", "pad: shape [1, 1, 1048579, 1048579] has 1099517919241 elements, 4194329 MiB, which is more memory than a tensor can get; make it smaller"],
  // Transposed convolution.
  [() => transposedOutputSize(7, 3, { stride: 2, outputPadding: 2 }), "Range", "transposedOutputSize: outputPadding is 2, but stride 2 and dilation 1 leave room for 1; make it smaller"],
  [() => transposedOutputSize(1, 2, { padding: 1 }), "Range", "transposedOutputSize: size 1 makes 2 elements, of which padding 1 cuts off 2, so that 0 are left; make the padding smaller"],
  [() => transposedOutputSize(0, 2), "Range", "transposedOutputSize: size is 0; give a whole number, 1 or larger"],
  [() => convTranspose2d(x, w, { stride: [2, 1], outputPadding: 1 }), "Range", "convTranspose2d: outputPadding is 1, but stride 1 and dilation 1 leave room for 0; make it smaller"],
  [() => convTranspose2d(x, w, { padding: 2 }), "Range", "convTranspose2d: H 3 makes 4 elements, of which padding 2 cuts off 4, so that 0 are left; make the padding smaller"],
  [() => convTranspose2d(x, w, { padding: wrong("same") }), "Type", 'convTranspose2d: padding is "same"; give a whole number, 0 or larger'],
  [() => convTranspose2d(x, ones(2, 1, 2, 2)), "Range", "convTranspose2d: the input has Cin = 1, but the weight [2, 1, 2, 2] with groups 1 is made for Cin = 2; make both agree"],
  [() => convTranspose2d(ones(1, 3, 2, 2), ones(3, 1, 2, 2), { groups: 2 }), "Range", "convTranspose2d: 2 groups do not divide Cin = 3; choose groups that divide both channel counts"],
  [() => convTranspose2d(x, ones(1, 0, 2, 2)), "Range", "convTranspose2d: Cout is 0; give a whole number, 1 or larger"],
  [() => convTranspose2d(x, w, { bias: ones(2) }), "Range", "convTranspose2d: the bias has shape [2], but Cout = 1; give it shape [1]"],
  [() => convTranspose1d(line, ones(1, 2)), "Range", "convTranspose1d: the weight has 2 axes, shape [1, 2], not 3: [Cin, Cout / groups, kernelSize]; reshape it, a single [kernelSize] to [1, 1, kernelSize]"],
  [() => convTranspose1d(line, ones(1, 1, 2), { stride: 0 }), "Range", "convTranspose1d: stride is 0; give a whole number, 1 or larger"],
  // Pooling, and windows as columns.
  [() => maxPool2d(ones(3, 3), { kernelSize: 2 }), "Range", "maxPool2d: the input has 2 axes, shape [3, 3], not 4: [N, C, H, W]; reshape it, a single [H, W] to [1, 1, H, W]"],
  [() => maxPool2d(x, wrong(2)), "Type", "maxPool2d: the options are 2; give an object such as { kernelSize: 2 }"],
  [() => maxPool2d(x, { kernelSize: 2, padding: [1, 2] }), "Range", "maxPool2d: padding is [1, 2], more than half of kernelSize [2, 2]; make it smaller"],
  [() => maxPool2d(x, { kernelSize: 4 }), "Range", "maxPool2d: the kernel spans 4 but the padded input is 3 (padding 0 + H 3 + padding 0); enlarge padding or shrink the kernel"],
  [() => maxPool2d(x, { kernelSize: 2, ceilMode: wrong(1) }), "Type", "maxPool2d: ceilMode is 1; say true or false"],
  [() => avgPool2d(x, { kernelSize: 2, countIncludePad: wrong("no") }), "Type", 'avgPool2d: countIncludePad is "no"; say true or false'],
  [() => avgPool2d(x, { kernelSize: 2, stride: 0 }), "Range", "avgPool2d: stride is 0; give a whole number, 1 or larger"],
  [() => avgPool2d(x, wrong({ kernelSize: 2, dilation: 2 })), "Type", 'avgPool2d: there is no option "dilation"; choose from kernelSize, stride, padding, ceilMode, countIncludePad'],
  [() => adaptiveAvgPool2d(x, 0), "Range", "adaptiveAvgPool2d: outputSize is 0; give a whole number, 1 or larger"],
  [() => adaptiveAvgPool2d(zeros(1, 1, 0, 3), 1), "Range", "adaptiveAvgPool2d: H is 0; give a whole number, 1 or larger"],
  [() => unfold(x, wrong({})), "Type", "unfold: kernelSize is undefined; give a whole number, 1 or larger"],
  [() => unfold(x, { kernelSize: 2, dilation: 3 }), "Range", "unfold: the kernel spans 4 but the padded input is 3 (padding 0 + H 3 + padding 0); enlarge padding or shrink the kernel"],
  [() => fold(ones(1, 4, 4), { kernelSize: 2, outputSize: 4 }), "Range", "fold: the input has shape [1, 4, 4], but windows of 4 elements at 9 places make [N, C · 4, 9]; make both agree"],
  [() => fold(ones(1, 3, 9), { kernelSize: 2, outputSize: 4 }), "Range", "fold: the input has shape [1, 3, 9], but windows of 4 elements at 9 places make [N, C · 4, 9]; make both agree"],
  [() => fold(x, { kernelSize: 2, outputSize: 4 }), "Range", "fold: the input has 4 axes, shape [1, 1, 3, 3], not 3: [N, C · kernelH · kernelW, windows]; reshape it, a single [windows] to [1, 1, windows]"],
  // Accounts.
  [() => windowPositions(-1, 3), "Range", "windowPositions: index is -1; give a whole number, 0 or larger"],
  [() => windowPositions(0, 3, { padding: 1.5 }), "Range", "windowPositions: padding is 1.5; give a whole number, 0 or larger"],
  [() => readCounts(2, 3), "Range", "outputSize: the kernel spans 3 but the padded input is 2 (padding 0 + size 2 + padding 0); enlarge padding or shrink the kernel"],
  [() => readCounts(wrong("8"), 3), "Type", 'outputSize: size is "8"; give a whole number, 1 or larger'],
  [() => unreadPositions(8, 3, { stride: 0 }), "Range", "outputSize: stride is 0; give a whole number, 1 or larger"],
  [() => usageMap([6, 0], 3), "Range", "usageMap: size[1] is 0; give a whole number, 1 or larger"],
  [() => tensorflowPadding(8, 3, { padding: wrong("same") }), "Range", 'tensorflowPadding: padding is "same"; choose from SAME, VALID'],
  [() => tensorflowPadding(2, 3, { padding: "VALID" }), "Range", "tensorflowPadding: the kernel spans 3 but the padded input is 2 (padding 0 + size 2 + padding 0); enlarge padding or shrink the kernel"],
  [() => tensorflowPadding(0, 3), "Range", "tensorflowPadding: size is 0; give a whole number, 1 or larger"],
  [() => receptiveField(wrong({ kernelSize: 3 })), "Type", "receptiveField: layers is Object; give a list such as [{ kernelSize: 3 }]"],
  [() => receptiveField([{ kernelSize: 0 }]), "Range", "receptiveField: kernelSize is 0; give a whole number, 1 or larger"],
  [() => receptiveField([wrong({ kernel: 3 })]), "Type", 'receptiveField: there is no option "kernel"; choose from kernelSize, padding, stride, dilation'],
  [() => outputSizes(8, [{ kernelSize: 9 }]), "Range", "outputSize: the kernel spans 9 but the padded input is 8 (padding 0 + size 8 + padding 0); enlarge padding or shrink the kernel"],
  [() => effectiveReceptiveField([{ kernelSize: 3, stride: 0 }]), "Range", "effectiveReceptiveField: stride is 0; give a whole number, 1 or larger"],
  [() => conv2dCost([8, 8], 1, { kernelSize: 3 }), "Range", "conv2dCost: the input's shape is [8, 8]; give [N, Cin, H, W]"],
  [() => conv2dCost([3, 8, 8], 4, { kernelSize: 3, groups: 2 }), "Range", "conv2dCost: 2 groups do not divide Cin = 3; choose groups that divide both channel counts"],
  [() => conv2dCost([1, 8, 8], 0, { kernelSize: 3 }), "Range", "conv2dCost: outChannels is 0; give a whole number, 1 or larger"],
  [() => conv2dCost([1, 8, 8], 1, { kernelSize: 3, bias: wrong(0) }), "Type", "conv2dCost: bias is 0; say true or false"],
  // The layers with windows.
  [() => layer({ paddingMode: "mirror" }), "Range", 'nn.Conv2d: paddingMode is "mirror"; choose from zeros, reflect, replicate, circular'],
  [() => new nn.Conv1d(1, 1, { kernelSize: wrong([3]) }), "Type", "nn.Conv1d: kernelSize is [3]; give a whole number, 1 or larger"],
  [() => new nn.Conv1d(1, 1, { kernelSize: 3, padding: "same", stride: 2 }), "Range", 'nn.Conv1d: padding "same" needs stride 1, but stride is [1, 2]; give the padding as a number'],
  [() => new nn.ConvTranspose2d(1, 1, { kernelSize: 3, padding: wrong("same") }), "Type", 'nn.ConvTranspose2d: padding is "same"; give a whole number, 0 or larger'],
  [() => new nn.ConvTranspose1d(1, 1, wrong({ kernelSize: 3, paddingMode: "zeros" })), "Type", 'nn.ConvTranspose1d: there is no option "paddingMode"; choose from kernelSize, stride, padding, dilation, groups, bias, outputPadding'],
  [() => new nn.MaxPool2d(wrong(2)), "Type", "nn.MaxPool2d: the options are 2; give an object such as { kernelSize: 2 }"],
  [() => new nn.MaxPool2d({ kernelSize: 0 }), "Range", "nn.MaxPool2d: kernelSize is 0; give a whole number, 1 or larger"],
  [() => new nn.AvgPool2d(wrong({})), "Type", "nn.AvgPool2d: kernelSize is undefined; give a whole number, 1 or larger"],
  [() => new nn.AvgPool2d({ kernelSize: 2, ceilMode: wrong("yes") }), "Type", 'nn.AvgPool2d: ceilMode is "yes"; say true or false'],
  [() => new nn.AdaptiveAvgPool2d(0), "Range", "nn.AdaptiveAvgPool2d: outputSize is 0; give a whole number, 1 or larger"],
  [() => summary(wrong({}), [1]), "Type", "summary: the model is Object; give a layer, such as new nn.Sequential(…)"],
  [() => summary(new nn.ReLU(), wrong("28")), "Type", 'summary: the shape is "28"; give whole numbers, or a list such as [2, 3]'],
  // The layer.
  [() => layer({ kernelSize: [3, 0] }), "Range", "nn.Conv2d: kernelSize[1] is 0; give a whole number, 1 or larger"],
  [() => layer({ kernelSize: undefined }), "Type", "nn.Conv2d: kernelSize is undefined; give a whole number, 1 or larger"],
  [() => layer({ kernelSize: [3, 3, 3] }), "Range", "nn.Conv2d: kernelSize is [3, 3, 3], a list of length 3; give one number, or [height, width]"],
  [() => layer({ kernel_size: 3 }), "Type", 'nn.Conv2d: there is no option "kernel_size"; choose from kernelSize, stride, padding, dilation, groups, bias, paddingMode'],
  [() => layer({ bias: ones(1) }), "Type", "nn.Conv2d: bias is Tensor; say true or false, and set layer.bias for own numbers"],
  [() => layer({ padding: "same", stride: 2 }), "Range", 'nn.Conv2d: padding "same" needs stride 1, but stride is [2, 2]; give the padding as a number'],
  [() => layer({ padding: "none" }), "Range", 'nn.Conv2d: padding is "none"; give a number, [height, width], "same" or "valid"'],
  [() => layer({ groups: 1.5 }), "Range", "nn.Conv2d: groups is 1.5; give a whole number, 1 or larger"],
  [() => new nn.Conv2d(1, 1, wrong(3)), "Type", "nn.Conv2d: the options are 3; give an object such as { kernelSize: 3 }"],
  [() => new nn.Conv2d(1, 1, wrong(undefined)), "Type", "nn.Conv2d: the options are undefined; give an object such as { kernelSize: 3 }"],
  [() => new nn.Conv2d(0, 1, { kernelSize: 1 }), "Range", "nn.Conv2d: inChannels is 0; give a whole number, 1 or larger"],
  [() => new nn.Conv2d(1, -1, { kernelSize: 1 }), "Range", "nn.Conv2d: outChannels is -1; give a whole number, 1 or larger"],
  [() => new nn.Conv2d(3, 2, { kernelSize: 1, groups: 2 }), "Range", "nn.Conv2d: 2 groups do not divide inChannels = 3; choose groups that divide both channel counts"],
  [() => new nn.Conv2d(2, 3, { kernelSize: 1, groups: 2 }), "Range", "nn.Conv2d: 2 groups do not divide outChannels = 3; choose groups that divide both channel counts"],
  [() => new nn.Conv2d(2 ** 20, 2 ** 20, { kernelSize: 1 }), "Range", "nn.Conv2d: shape [1048576, 1048576, 1, 1] has 1099511627776 elements, 4194304 MiB, which is more memory than a tensor can get; make it smaller"],
  [() => layer({}).forward(ones(8, 8)), "Range", "conv2d: the input has 2 axes, shape [8, 8], not 4: [N, Cin, H, W]; reshape it, a single [H, W] to [1, 1, H, W]"],
  // Making tensors.
  [() => tensor([[1, 2], [3]]), "Range", "tensor: values[1] is [3], but a list of length 2 belongs there, as in the first one; make all lists of one level equally long"],
  [() => tensor([[1, 2], 3]), "Range", "tensor: values[1] is 3, but a list of length 2 belongs there, as in the first one; make all lists of one level equally long"],
  [() => tensor([1, [2]]), "Type", "tensor: values[1] is [2], but a number belongs there; put numbers, or equally long lists of numbers"],
  [() => tensor(wrong([[1, "2"]])), "Type", 'tensor: values[0][1] is "2", but a number belongs there; put numbers, or equally long lists of numbers'],
  [() => tensor(wrong([true])), "Type", "tensor: values[0] is true, but a number belongs there; put numbers, or equally long lists of numbers"],
  [() => tensor(wrong(Array(2))), "Type", "tensor: values[0] is undefined, but a number belongs there; put numbers, or equally long lists of numbers"],
  [() => tensor(wrong([1n])), "Type", "tensor: values[0] is 1n, but a number belongs there; put numbers, or equally long lists of numbers"],
  [() => tensor(wrong(x)), "Type", "tensor: values is Tensor, but a number belongs there; put numbers, or equally long lists of numbers"],
  [() => tensor(wrong(Math.max)), "Type", "tensor: values is Function, but a number belongs there; put numbers, or equally long lists of numbers"],
  [() => tensor(wrong(nested)), "Range", "tensor: the lists are nested more than 64 deep; check whether one contains itself"],
  [() => tensor([1, 2, 3], [2, 2]), "Range", "tensor: shape [2, 2] holds 4 elements, but there are 3; choose sizes whose product is 3"],
  [() => tensor([1, 2, 3], wrong({})), "Type", "tensor: the shape is Object; give whole numbers, or a list such as [2, 3]"],
  [() => tensor([1, 2, 3], [2, -1]), "Range", "tensor: no size in place of −1 makes [2, -1] hold 3 elements, because the other sizes multiply to 2; choose sizes that divide 3"],
  [() => zeros(2, -1), "Range", "zeros: shape[1] is -1; give a whole number, 0 or larger"],
  [() => ones(2.5), "Range", "ones: shape[0] is 2.5; give a whole number, 0 or larger"],
  [() => rand(wrong<number>("8")), "Type", 'rand: the shape is "8"; give whole numbers, or a list such as [2, 3]'],
  [() => randn(wrong<number>([2, "8"])), "Type", 'randn: shape[1] is "8"; give a whole number, 0 or larger'],
  [() => zeros(wrong<number>(Array(2))), "Type", "zeros: shape[0] is undefined; give a whole number, 0 or larger"],
  [() => zeros(40000, 40000), "Range", "zeros: shape [40000, 40000] has 1600000000 elements, 6104 MiB, which is more memory than a tensor can get; make it smaller"],
  [() => arange(1e12), "Range", "arange: shape [1000000000000] has 1000000000000 elements, 3814698 MiB, which is more memory than a tensor can get; make it smaller"],
  [() => arange(0, NaN), "Range", "arange: end is NaN; give a finite number"],
  [() => arange(wrong("5")), "Type", 'arange: end is "5"; give a finite number'],
  [() => arange(0, 5, 0), "Range", "arange: steps of 0 never lead from 0 to 5; change the sign or size of step"],
  [() => arange(5, 0), "Range", "arange: steps of 1 never lead from 5 to 0; change the sign or size of step"],
  [() => manualSeed(-1), "Range", "manualSeed: seed is -1; give a whole number, 0 or larger"],
  [() => manualSeed(1e16), "Range", "manualSeed: seed is 10000000000000000, above 9007199254740991; make it smaller"],
  [() => manualSeed(wrong("a".repeat(99))), "Type", `manualSeed: seed is "${"a".repeat(40)}…"; give a whole number, 0 or larger`],
  // Using tensors.
  [() => new Tensor(new Float32Array(3), [2, 2]), "Range", "Tensor: shape [2, 2] holds 4 elements, but there are 3; choose sizes whose product is 3"],
  [() => new Tensor(wrong([1]), [1]), "Type", "Tensor: the data are [1]; give a Float32Array, or call tensor(values)"],
  [() => x.reshape(2, 4), "Range", "reshape: shape [2, 4] holds 8 elements, but there are 9; choose sizes whose product is 9"],
  [() => x.reshape(-1, 2), "Range", "reshape: no size in place of −1 makes [-1, 2] hold 9 elements, because the other sizes multiply to 2; choose sizes that divide 9"],
  [() => zeros(0).reshape(-1, 0), "Range", "reshape: no size in place of −1 makes [-1, 0] hold 0 elements, because the other sizes multiply to 0; choose sizes that divide 0"],
  [() => x.reshape(-1, -1), "Range", "reshape: shape [-1, -1] has −1 more than once; leave only one size open"],
  [() => x.reshape(-2), "Range", "reshape: shape[0] is -2; give a whole number, -1 or larger"],
  [() => x.reshape(wrong<number>("1,13,3")), "Type", 'reshape: the shape is "1,13,3"; give whole numbers, or a list such as [2, 3]'],
  [() => full([2], wrong("7")), "Type", 'full: value is "7"; give a number'],
  [() => full(wrong(2.5), 1), "Range", "full: shape[0] is 2.5; give a whole number, 0 or larger"],
  [() => eye(-1), "Range", "eye: shape[0] is -1; give a whole number, 0 or larger"],
  [() => linspace(0, Infinity, 3), "Range", "linspace: end is Infinity; give a finite number"],
  [() => linspace(0, 1, NaN), "Range", "linspace: steps is NaN; give a whole number, 0 or larger"],
  [() => linspace(0, 1, 2 ** 30), "Range", "linspace: shape [1073741824] has 1073741824 elements, 4096 MiB, which is more memory than a tensor can get; make it smaller"],
  [() => randint(0, [2]), "Range", "randint: high is 0; give a whole number, 1 or larger"],
  [() => randint(3, 3, [2]), "Range", "randint: high is 3; give a whole number, 4 or larger"],
  [() => randint(2 ** 25, [2]), "Range", "randint: high is 33554432, above 16777216; make it smaller"],
  // Moving elements.
  [() => x.permute(0, 1, 2), "Range", "permute: the dims are [0, 1, 2], which is not each of the 4 axes once; name every axis"],
  [() => x.permute(0, 1, 2, -2), "Range", "permute: the dims are [0, 1, 2, 2], which is not each of the 4 axes once; name every axis"],
  [() => x.permute(0, 1, 2, 4), "Range", "permute: dims[3] is 4, above 3; make it smaller"],
  [() => x.permute(wrong<number>("0")), "Type", 'permute: the dims is "0"; give whole numbers, or a list such as [2, 3]'],
  [() => x.transpose(0, -5), "Range", "transpose: dim1 is -5; give a whole number, -4 or larger"],
  [() => x.squeeze(4), "Range", "squeeze: dim is 4, above 3; make it smaller"],
  [() => x.unsqueeze(5), "Range", "unsqueeze: dim is 5, above 4; make it smaller"],
  [() => x.flatten(3, 1), "Range", "flatten: endDim is 1; give a whole number, 3 or larger"],
  [() => x.expand(1, 1, 6, 3), "Range", "expand: shape [1, 1, 3, 3] does not expand to [1, 1, 6, 3], because only sizes of 1 repeat; keep the others, or write −1 for them"],
  [() => x.expand(3, 3), "Range", "expand: shape [1, 1, 3, 3] does not expand to [3, 3], because only sizes of 1 repeat; keep the others, or write −1 for them"],
  [() => x.expand(-1, 1, 1, 3, 3), "Range", "expand: shape [1, 1, 3, 3] does not expand to [-1, 1, 1, 3, 3], because only sizes of 1 repeat; keep the others, or write −1 for them"],
  [() => x.expand(40000, 40000, 3, 3), "Range", "expand: shape [40000, 40000, 3, 3] has 14400000000 elements, 54932 MiB, which is more memory than a tensor can get; make it smaller"],
  [() => x.narrow(2, 1, 3), "Range", "narrow: length is 3, above 2; make it smaller"],
  [() => x.narrow(2, 4, 0), "Range", "narrow: start is 4, above 3; make it smaller"],
  [() => x.select(2, 3), "Range", "select: index is 3, above 2; make it smaller"],
  [() => x.select(2, -4), "Range", "select: index is -4; give a whole number, -3 or larger"],
  [() => x.slice(2, 0, 3, 0), "Range", "slice: step is 0; give a whole number, 1 or larger"],
  [() => x.slice(2, 0.5), "Range", "slice: start is 0.5; give a whole number, -2147483647 or larger"],
  [() => x.flip(4), "Range", "flip: dims[0] is 4, above 3; make it smaller"],
  [() => cat([]), "Range", "cat: tensors.length is 0; give a whole number, 1 or larger"],
  [() => cat(wrong(x)), "Type", "cat: the tensors are Tensor; give a list of tensors"],
  [() => cat([x, wrong(1)]), "Type", "cat: tensors[1] is 1, not a Tensor; make one with tensor(values)"],
  [() => cat([x, w], { dim: 2 }), "Range", "cat: tensors[1] has shape [1, 1, 2, 2], which does not fit [1, 1, 3, 3] along dim 2; make the other sizes agree"],
  [() => cat([tensor(1), tensor(2)]), "Range", "cat: tensors[0] has shape [], which does not fit [] along dim 0; make the other sizes agree"],
  [() => stack([x, w]), "Range", "stack: tensors[1] has shape [1, 1, 2, 2], which does not fit [1, 1, 3, 3] along dim 0; make the other sizes agree"],
  [() => stack([x], { dim: 5 }), "Range", "stack: dim is 5, above 4; make it smaller"],
  // Computing.
  [() => x.add(ones(2)), "Range", "add: shapes [1, 1, 3, 3] and [2] do not fit: sizes 3 and 2 meet, and neither is 1; align the axes from the right, with reshape or unsqueeze"],
  [() => x.allclose(w), "Range", "allclose: shapes [1, 1, 3, 3] and [1, 1, 2, 2] do not fit: sizes 3 and 2 meet, and neither is 1; align the axes from the right, with reshape or unsqueeze"],
  [() => ones(20000, 1).mul(ones(20000)), "Range", "mul: shape [20000, 20000] has 400000000 elements, 1526 MiB, which is more memory than a tensor can get; make it smaller"],
  [() => x.mul(wrong("2")), "Type", 'mul: other is "2", not a Tensor; make one with tensor(values)'],
  [() => x.matmul(ones(2, 2)), "Range", "matmul: a row of [1, 1, 3, 3] has 3 elements, but a column of [2, 2] has 2; make both equally long"],
  [() => ones(3).matmul(ones(2)), "Range", "matmul: a row of [1, 3] has 3 elements, but a column of [2, 1] has 2; make both equally long"],
  [() => ones(2, 3, 3).matmul(ones(5, 3, 3)), "Range", "matmul: shapes [2] and [5] do not fit: sizes 2 and 5 meet, and neither is 1; align the axes from the right, with reshape or unsqueeze"],
  [() => x.matmul(tensor(1)), "Range", "matmul: other.ndim is 0; give a whole number, 1 or larger"],
  [() => x.sum({ dim: 4 }), "Range", "sum: dim is 4, above 3; make it smaller"],
  [() => x.sum({ dim: [0, -5] }), "Range", "sum: dim is -5; give a whole number, -4 or larger"],
  [() => x.mean(wrong(1)), "Type", "mean: the options are 1; give an object such as { dim: 1 }"],
  [() => x.sum({ keepdim: wrong(1) }), "Type", "sum: keepdim is 1; say true or false"],
  [() => x.argmax({ dim: wrong([1]) }), "Type", "argmax: dim is [1]; give a whole number, -4 or larger"],
  [() => zeros(0).max(), "Range", "max: there is nothing to choose from in shape [0]; give at least one element"],
  [() => zeros(2, 0).argmax({ dim: 1 }), "Range", "argmax: there is nothing to choose from in shape [2, 0]; give at least one element"],
  // Layers and training.
  [() => new nn.Linear(0, 1), "Range", "nn.Linear: inFeatures is 0; give a whole number, 1 or larger"],
  [() => new nn.Linear(1, 1, { bias: wrong(1) }), "Type", "nn.Linear: bias is 1; say true or false"],
  [() => new nn.Linear(2 ** 20, 2 ** 20), "Range", "nn.Linear: shape [1048576, 1048576] has 1099511627776 elements, 4194304 MiB, which is more memory than a tensor can get; make it smaller"],
  [() => new nn.Linear(3, 1).forward(ones(3, 2)), "Range", "nn.Linear: the last axis of the input, shape [3, 2], has 2 elements, but inFeatures = 3; make both agree"],
  [() => new nn.Linear(3, 1).forward(tensor(1)), "Range", "nn.Linear: the last axis of the input, shape [], has 0 elements, but inFeatures = 3; make both agree"],
  [() => new nn.Sequential(wrong((one: Tensor) => one.relu())), "Type", "nn.Sequential: layers[0] is Function; give layers, such as new nn.ReLU()"],
  [() => new nn.Dropout(1.5), "Range", "nn.Dropout: p is 1.5, above 1; make it smaller"],
  [() => new nn.Dropout(-0.5), "Range", "nn.Dropout: p is -0.5; give a number, 0 or larger"],
  [() => new nn.BatchNorm2d(2, { momentum: NaN }), "Range", "nn.BatchNorm2d: momentum is NaN; give a number, 0 or larger"],
  [() => new nn.BatchNorm2d(2).forward(ones(1, 3, 2, 2)), "Range", "nn.BatchNorm2d: input has shape [1, 3, 2, 2], not [N, 2, H, W]; reshape it"],
  [() => new nn.BatchNorm2d(2).forward(ones(1, 2, 1, 1)), "Range", "nn.BatchNorm2d: N · H · W is 1; give a whole number, 2 or larger"],
  [() => softmax(ones(2), wrong({})), "Type", "softmax: dim is undefined; give a whole number, -1 or larger"],
  [() => logSoftmax(ones(2), { dim: 1 }), "Range", "logSoftmax: dim is 1, above 0; make it smaller"],
  [() => crossEntropy(ones(2, 3), tensor([0, 3])), "Range", "crossEntropy: target.data[1] is 3, above 2; make it smaller"],
  [() => crossEntropy(ones(2, 3), tensor([0, 0.5])), "Range", "crossEntropy: target.data[1] is 0.5; give a whole number, 0 or larger"],
  [() => crossEntropy(ones(2, 3), ones(3)), "Range", "crossEntropy: target has shape [3], not [2]; reshape it"],
  [() => crossEntropy(tensor(1), tensor(1)), "Range", "crossEntropy: input.ndim is 0; give a whole number, 1 or larger"],
  [() => mseLoss(ones(2, 1), ones(2)), "Range", "mseLoss: target has shape [2], not [2, 1]; reshape it"],
  [() => mseLoss(ones(2), ones(2), { reduction: wrong("avg") }), "Range", 'mseLoss: reduction is "avg"; choose from mean, sum, none'],
  [() => new SGD([]), "Range", "SGD: parameters.length is 0; give a whole number, 1 or larger"],
  [() => new SGD(wrong(new nn.ReLU())), "Type", "SGD: the tensors are Object; give a list of tensors"],
  [() => new SGD([wrong(1)]), "Type", "SGD: parameters[0] is 1, not a Tensor; make one with tensor(values)"],
  [() => new SGD([leaf(2).relu()]), "Range", "SGD: relu computed parameters[0], so changing it teaches nothing; give leaves, such as layer.parameters()"],
  [() => new SGD([leaf(2)], { lr: -1 }), "Range", "SGD: lr is -1; give a number, 0 or larger"],
  [() => new SGD([leaf(2)], { lr: wrong("0.1") }), "Type", 'SGD: lr is "0.1"; give a number, 0 or larger'],
  [() => new SGD([leaf(2)], { nesterov: true }), "Range", "SGD: nesterov looks ahead along the momentum, but momentum is 0 and dampening 0; give a momentum above 0 and no dampening"],
  [() => new Adam([leaf(2)], { betas: [0.9, 1] }), "Range", "Adam: betas is [0.9, 1]; give two numbers from 0 to below 1, such as [0.9, 0.999]"],
  // Gradients.
  [() => untrained.ones(1).backward(), "Range", "backward: the gradients are not loaded; import from lib/index.ts or lib/training.ts"],
  [() => ones(2).backward(), "Range", "backward: the tensor of shape [2] does not depend on one with requiresGrad; set requiresGrad = true before computing"],
  [() => noGrad(() => leaf(2).reshape(1, 2)).backward(), "Range", "backward: the tensor of shape [1, 2] does not depend on one with requiresGrad; set requiresGrad = true before computing"],
  [() => leaf(2).backward(), "Range", "backward: the tensor of shape [2] is not a single number; reduce it, for example with sum(), or give a gradient of its shape"],
  [() => leaf(2).backward(ones(1)), "Range", "backward: gradient has shape [1], not [2]; reshape it"],
  [() => leaf(2).backward(wrong([1, 1])), "Type", "backward: gradient is [1, 1], not a Tensor; make one with tensor(values)"],
  [() => (leaf(2).reshape(2, 1).requiresGrad = false), "Range", "requiresGrad: reshape computed this tensor from one that requires a gradient; call detach() for one that does not"],
  [() => (ones(2).requiresGrad = wrong(1)), "Type", "requiresGrad: requiresGrad is 1; say true or false"],
  [() => x.item(), "Range", "item: the tensor has 9 elements, shape [1, 1, 3, 3], not exactly 1; call toArray() for all of them"],
  [() => zeros(0).item(), "Range", "item: the tensor has 0 elements, shape [0], not exactly 1; call toArray() for all of them"],
  [() => wrong<number>(w) * 2, "Type", "Tensor: JavaScript's operators do not calculate with tensors, here one of shape [1, 1, 2, 2]; use its elements, in data or toArray()"],
  [() => wrong<number>(w) + 1, "Type", "Tensor: JavaScript's operators do not calculate with tensors, here one of shape [1, 1, 2, 2]; use its elements, in data or toArray()"],
];

test.each(
  cases.map(([attempt, error, message]) => ({ attempt, error, message })),
)("$message", ({ attempt, error, message }) => {
  const thrown = caught(attempt);
  expect(thrown).toBeInstanceOf(error === "Range" ? RangeError : TypeError);
  expect(thrown).toHaveProperty("message", message);
  const { op, template, values } = faultOf(thrown)!;
  const said = template.replace(/\{(\d+)\}/g, (_, place) => values[+place]!);
  expect(`${op}: ${said}`).toBe(message);
});

test("every sentence that the library can say is said above", () => {
  const said = cases.map(([attempt]) => faultOf(caught(attempt))!.template);
  expect(libraryTemplates()).toEqual([...new Set(said)].sort());
});

test("every sentence states a fact, then what to do", () => {
  for (const template of [...libraryTemplates(), ...showTemplates()]) {
    expect(template.split("; "), template).toHaveLength(2);
  }
});

test("a fault is found only in errors that the library made", () => {
  const error = fault`${"f"}: ${"x"} is ${[1, 2]}`;
  const made = { op: "f", template: "{0} is {1}", values: ["x", "[1, 2]"] };
  expect(error.message).toBe("f: x is [1, 2]");
  expect(faultOf(error)).toEqual(made);
  for (const other of [
    undefined,
    null,
    "text",
    made,
    new Error("plain"),
    new Error("caused", { cause: "text" }),
    new Error("caused", { cause: null }),
    new Error("caused", { cause: { op: "f", template: 1, values: [] } }),
    new Error("caused", { cause: { op: "f", template: "t", values: null } }),
  ]) {
    expect(faultOf(other)).toBeUndefined();
  }
});

function caught(attempt: () => unknown): unknown {
  try {
    attempt();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
