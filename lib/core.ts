/**
 * What every sandbox holds: tensors, convolution as a function and as the layer that lessons begin
 * with. `accounts.ts`, `layers.ts`, `more-tensors.ts`, `pooling.ts` and `training.ts` are loaded
 * when a cell names something in them. Types weigh nothing, so all are here.
 */
export type { Conv2dCost, Conv2dCostOptions } from "./accounts/conv2d-cost.ts";
export type { EffectiveReceptiveField } from "./accounts/effective-receptive-field.ts";
export type {
  LayerGeometry,
  ReceptiveField,
} from "./accounts/receptive-field.ts";
export type { Summary, SummaryRow } from "./accounts/summary.ts";
export type {
  TensorflowOptions,
  TensorflowPadding,
} from "./accounts/tensorflow-padding.ts";
export type { UsageOptions } from "./accounts/usage-map.ts";
export type { AvgPool2dOptions } from "./avg-pool2d.ts";
export type { Size } from "./check.ts";
export type { ConvTranspose1dOptions } from "./conv-transpose1d.ts";
export type { ConvTranspose2dOptions } from "./conv-transpose2d.ts";
export { conv1d } from "./conv1d.ts";
export type { Conv1dOptions } from "./conv1d.ts";
export { conv2d } from "./conv2d.ts";
export type { Conv2dOptions, Padding } from "./conv2d.ts";
export { arange, full, ones, tensor, zeros } from "./create.ts";
export type { TensorValues } from "./create.ts";
export type { FoldOptions } from "./fold.ts";
export type { JoinOptions } from "./join.ts";
export type { MaxPool2dOptions } from "./max-pool2d.ts";
export * as nn from "./nn/first-layers.ts";
export { outputSize } from "./output-size.ts";
export type { WindowOptions } from "./output-size.ts";
export { pad } from "./pad.ts";
export type { PadMode, PadOptions } from "./pad.ts";
export type { PaddingMode } from "./padding-mode.ts";
export { rand } from "./rand.ts";
export { manualSeed } from "./random.ts";
export type { ReduceOptions } from "./reduce.ts";
export type { ShapeArguments } from "./shape.ts";
export type { SoftmaxOptions } from "./softmax.ts";
export { Tensor } from "./tensor.ts";
export type {
  ArgmaxOptions,
  ClampOptions,
  NestedNumbers,
  ToleranceOptions,
  VarianceOptions,
} from "./tensor.ts";
export { noGrad } from "./trace.ts";
export type { TransposedOptions } from "./transposed-output-size.ts";
export type { UnfoldOptions } from "./unfold.ts";
