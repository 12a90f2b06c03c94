/** Convolution, as functions and as the layer that lessons begin with: loaded where a cell names one. */
export { conv1d } from "./conv1d.ts";
export { conv2d } from "./conv2d.ts";
export * as nn from "./nn/first-layers.ts";
export { pad } from "./pad.ts";
