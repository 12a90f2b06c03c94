/** All of `nn`, the table of a model, transposed convolution: loaded where a cell names one. */
export { summary } from "./accounts/summary.ts";
export { convTranspose1d } from "./conv-transpose1d.ts";
export { convTranspose2d } from "./conv-transpose2d.ts";
export * as nn from "./nn/index.ts";
export { transposedOutputSize } from "./transposed-output-size.ts";
