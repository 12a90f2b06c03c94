import {
  Adam,
  crossEntropy,
  logSoftmax,
  mseLoss,
  nn,
  noGrad,
  ones,
  SGD,
  softmax,
  summary,
  tensor,
  zeros,
} from "../../../lib/index.ts";
import type { Tensor } from "../../../lib/index.ts";
import { wrong, x, w } from "./case.ts";
import type { Case } from "./case.ts";

const leaf = (...shape: number[]) => {
  const made = ones(shape);
  made.requiresGrad = true;
  return made;
};
const layer = (options: object) =>
  new nn.Conv2d(1, 1, { kernelSize: 3, ...options });

/** What layers, losses, optimisers and gradients refuse. */
// prettier-ignore
export const layers: Case[] = [
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
  [() => layer({}).forward(ones(8, 8)), "Range", "conv2d: the input has shape [8, 8], not 4 axes: [N, Cin, H, W]; reshape it, a single [H, W] to [1, 1, H, W]"],
  // Layers and training.
  [() => new nn.Linear(0, 1), "Range", "nn.Linear: inFeatures is 0; give a whole number, 1 or larger"],
  [() => new nn.Linear(1, 1, { bias: wrong(1) }), "Type", "nn.Linear: bias is 1; say true or false"],
  [() => new nn.Linear(2 ** 20, 2 ** 20), "Range", "nn.Linear: shape [1048576, 1048576] has 1099511627776 elements, 4194304 MiB, which is more memory than a tensor can get; make it smaller"],
  [() => new nn.Linear(3, 1).forward(ones(3, 2)), "Range", "nn.Linear: the last axis of the input, shape [3, 2], is 2 long, but inFeatures = 3; make both agree"],
  [() => new nn.Linear(3, 1).forward(tensor(1)), "Range", "nn.Linear: the last axis of the input, shape [], is 0 long, but inFeatures = 3; make both agree"],
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
  [() => ones(2).backward(), "Range", "backward: the tensor of shape [2] does not depend on one with requiresGrad; set requiresGrad = true before computing"],
  [() => noGrad(() => leaf(2).reshape(1, 2)).backward(), "Range", "backward: the tensor of shape [1, 2] does not depend on one with requiresGrad; set requiresGrad = true before computing"],
  [() => leaf(2).backward(), "Range", "backward: the tensor of shape [2] is not a single number; reduce it, for example with sum(), or give a gradient of its shape"],
  [() => leaf(2).backward(ones(1)), "Range", "backward: gradient has shape [1], not [2]; reshape it"],
  [() => leaf(2).backward(wrong([1, 1])), "Type", "backward: gradient is [1, 1], not a Tensor; make one with tensor(values)"],
  [() => (leaf(2).reshape(2, 1).requiresGrad = false), "Range", "requiresGrad: reshape computed this tensor from one that requires a gradient; call detach() for one that does not"],
  [() => (ones(2).requiresGrad = wrong(1)), "Type", "requiresGrad: requiresGrad is 1; say true or false"],
  [() => x.item(), "Range", "item: the tensor has 9 elements, shape [1, 1, 3, 3], not exactly 1; call toArray() for all of them"],
  [() => zeros(0).item(), "Range", "item: the tensor has 0 elements, shape [0], not exactly 1; call toArray() for all of them"],
  [() => wrong<number>(w) * 2, "Type", "Tensor: JavaScript's operators do not calculate with tensors, here one of shape [1, 1, 2, 2]; call add, sub, mul or div"],
  [() => wrong<number>(w) + 1, "Type", "Tensor: JavaScript's operators do not calculate with tensors, here one of shape [1, 1, 2, 2]; call add, sub, mul or div"],
];
