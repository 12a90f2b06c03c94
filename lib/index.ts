/**
 * The convolution library of the lessons: PyTorch's names, numbers and printing, in TypeScript
 * that is made to be read.
 */
export { conv2d } from "./conv2d.ts";
export type { Conv2dOptions, Padding } from "./conv2d.ts";
export { arange, ones, rand, randn, tensor, zeros } from "./create.ts";
export type { TensorValues } from "./create.ts";
export * as nn from "./nn.ts";
export { outputSize } from "./output-size.ts";
export type { WindowOptions } from "./output-size.ts";
export { manualSeed } from "./random.ts";
export { Tensor } from "./tensor.ts";
export type { NestedNumbers } from "./tensor.ts";
export type { Size } from "./check.ts";
