import { codeCheck } from "../../../src/exercise/code-check.ts";
import { bothSides } from "../../../src/exercise/convolution.ts";
import { describeShape } from "../../../src/exercise/matrix.ts";
import { corr2d as aliasedRows } from "./mistakes/aliased-rows.ts";
import { corr2d as ceil } from "./mistakes/ceil.ts";
import { corr2d as floatLength } from "./mistakes/float-length.ts";
import { corr2d as forgotPlusOne } from "./mistakes/forgot-plus-one.ts";
import { corr2d as kernelFlipped } from "./mistakes/kernel-flipped.ts";
import { corr2d as kernelTransposed } from "./mistakes/kernel-transposed.ts";
import { corr2d as mutatesInput } from "./mistakes/mutates-input.ts";
import { corr2d as noPadding } from "./mistakes/no-padding.ts";
import { corr2d as paddedTopLeft } from "./mistakes/padded-top-left.ts";
import { corr2d as paddingNotInIndex } from "./mistakes/padding-not-in-index.ts";
import { corr2d as paddingSwapped } from "./mistakes/padding-swapped.ts";
import { corr2d as paddingTotal } from "./mistakes/padding-total.ts";
import { corr2d as strideNotInIndex } from "./mistakes/stride-not-in-index.ts";
import { corr2d as stridesSwapped } from "./mistakes/strides-swapped.ts";
import { drawArgs, drawEdges } from "./sample.ts";
import { corr2d } from "./solution.ts";

export const check = codeCheck({
  id: "corr2d",
  name: "corr2d",
  params: ["input", "kernel", "options"],
  returns: "matrix",
  solution: corr2d,
  mistakes: [
    { id: "mutates-input", program: mutatesInput, shows: "mutation" },
    { id: "aliased-rows", program: aliasedRows, shows: "alias" },
    { id: "kernel-flipped", program: kernelFlipped, shows: "values" },
    { id: "kernel-transposed", program: kernelTransposed, shows: "values" },
    { id: "strides-swapped", program: stridesSwapped, shows: "shape" },
    { id: "padding-swapped", program: paddingSwapped, shows: "shape" },
    { id: "padding-total", program: paddingTotal, shows: "shape" },
    { id: "no-padding", program: noPadding, shows: "shape" },
    { id: "padded-top-left", program: paddedTopLeft, shows: "shape" },
    { id: "stride-not-in-index", program: strideNotInIndex, shows: "values" },
    { id: "padding-not-in-index", program: paddingNotInIndex, shows: "values" },
    { id: "ceil", program: ceil, shows: "shape" },
    { id: "float-length", program: floatLength, shows: "error" },
    { id: "forgot-plus-one", program: forgotPlusOne, shows: "shape" },
  ],
  sample: drawArgs,
  edges: drawEdges,
  describe: (input, kernel, { padding, stride }) => ({
    inputShape: describeShape(input),
    inputH: input.length,
    inputW: input[0]?.length ?? 0,
    kernelShape: describeShape(kernel),
    kernelH: kernel.length,
    kernelW: kernel[0]?.length ?? 0,
    padding: `[${padding.join(", ")}]`,
    paddingH: padding[0],
    paddingW: padding[1],
    stride: `[${stride.join(", ")}]`,
    strideH: stride[0],
    strideW: stride[1],
  }),
  asConvolution: (input, kernel, { padding, stride }) => ({
    input,
    kernel,
    padding: bothSides(padding),
    stride,
    mode: "zeros",
  }),
});
