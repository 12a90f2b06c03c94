/**
 * The convolution library of the lessons: PyTorch's names, numbers and printing, in TypeScript
 * that is made to be read.
 */
import "./tensor-methods.ts";

export {
  conv2dCost,
  effectiveReceptiveField,
  outputSizes,
  readCounts,
  receptiveField,
  tensorflowPadding,
  unreadPositions,
  usageMap,
  windowPositions,
} from "./accounts.ts";
export {
  arange,
  conv1d,
  conv2d,
  full,
  manualSeed,
  noGrad,
  ones,
  outputSize,
  pad,
  rand,
  Tensor,
  tensor,
  zeros,
} from "./core.ts";
export type {
  ArgmaxOptions,
  AvgPool2dOptions,
  ClampOptions,
  Conv1dOptions,
  Conv2dCost,
  Conv2dCostOptions,
  Conv2dOptions,
  ConvTranspose1dOptions,
  ConvTranspose2dOptions,
  EffectiveReceptiveField,
  FoldOptions,
  JoinOptions,
  LayerGeometry,
  MaxPool2dOptions,
  NestedNumbers,
  Padding,
  PaddingMode,
  PadMode,
  PadOptions,
  ReceptiveField,
  ReduceOptions,
  ShapeArguments,
  Size,
  SoftmaxOptions,
  Summary,
  SummaryRow,
  TensorflowOptions,
  TensorflowPadding,
  TensorValues,
  ToleranceOptions,
  TransposedOptions,
  UnfoldOptions,
  UsageOptions,
  VarianceOptions,
  WindowOptions,
} from "./core.ts";
export {
  convTranspose1d,
  convTranspose2d,
  summary,
  transposedOutputSize,
} from "./layers.ts";
export {
  cat,
  eye,
  fold,
  linspace,
  logSoftmax,
  randint,
  randn,
  softmax,
  stack,
  unfold,
} from "./more-tensors.ts";
export * as nn from "./nn/index.ts";
export { adaptiveAvgPool2d, avgPool2d, maxPool2d } from "./pooling.ts";
export { Adam, crossEntropy, mseLoss, SGD } from "./training.ts";
export type { AdamOptions, LossOptions, SGDOptions } from "./training.ts";
