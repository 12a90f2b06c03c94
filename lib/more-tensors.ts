/**
 * Further ways to make tensors and to put them together, and windows as columns: loaded where a
 * cell names one.
 */
export { eye } from "./eye.ts";
export { fold } from "./fold.ts";
export { cat, stack } from "./join.ts";
export { linspace } from "./linspace.ts";
export { randint, randn } from "./random-tensors.ts";
export { logSoftmax, softmax } from "./softmax.ts";
export { unfold } from "./unfold.ts";
