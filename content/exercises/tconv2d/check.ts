import { codeCheck } from "../../../src/exercise/code-check.ts";
import { transpose } from "../../../src/exercise/convolution.ts";
import { describeShape } from "../../../src/exercise/matrix.ts";
import { tconv2d as aliasedRows } from "./mistakes/aliased-rows.ts";
import { tconv2d as kernelFlipped } from "./mistakes/kernel-flipped.ts";
import { tconv2d as kernelTransposed } from "./mistakes/kernel-transposed.ts";
import { tconv2d as mutatesInput } from "./mistakes/mutates-input.ts";
import { tconv2d as ordinarySize } from "./mistakes/ordinary-size.ts";
import { tconv2d as overlapsOverwritten } from "./mistakes/overlaps-overwritten.ts";
import { tconv2d as paddingAdded } from "./mistakes/padding-added.ts";
import { tconv2d as paddingIgnored } from "./mistakes/padding-ignored.ts";
import { tconv2d as paddingNotInIndex } from "./mistakes/padding-not-in-index.ts";
import { tconv2d as paddingOneSide } from "./mistakes/padding-one-side.ts";
import { tconv2d as sizeTimesStride } from "./mistakes/size-times-stride.ts";
import { tconv2d as strideNotInIndex } from "./mistakes/stride-not-in-index.ts";
import { tconv2d as stridesSwapped } from "./mistakes/strides-swapped.ts";
import { drawArgs, drawEdges } from "./sample.ts";
import { tconv2d } from "./solution.ts";

export const check = codeCheck({
  id: "tconv2d",
  name: "tconv2d",
  params: ["input", "kernel", "options"],
  returns: "matrix",
  solution: tconv2d,
  mistakes: [
    { id: "mutates-input", program: mutatesInput, shows: "mutation" },
    { id: "aliased-rows", program: aliasedRows, shows: "alias" },
    {
      id: "overlaps-overwritten",
      program: overlapsOverwritten,
      shows: "values",
    },
    { id: "kernel-flipped", program: kernelFlipped, shows: "values" },
    { id: "kernel-transposed", program: kernelTransposed, shows: "values" },
    { id: "stride-not-in-index", program: strideNotInIndex, shows: "values" },
    { id: "padding-not-in-index", program: paddingNotInIndex, shows: "values" },
    { id: "ordinary-size", program: ordinarySize, shows: "shape" },
    { id: "padding-ignored", program: paddingIgnored, shows: "shape" },
    { id: "padding-added", program: paddingAdded, shows: "shape" },
    { id: "padding-one-side", program: paddingOneSide, shows: "shape" },
    { id: "size-times-stride", program: sizeTimesStride, shows: "shape" },
    { id: "strides-swapped", program: stridesSwapped, shows: "shape" },
  ],
  sample: drawArgs,
  edges: drawEdges,
  describe: (input, kernel, { padding, stride }) => ({
    inputShape: describeShape(input),
    kernelShape: describeShape(kernel),
    padding: `[${padding.join(", ")}]`,
    stride: `[${stride.join(", ")}]`,
    strideH: stride[0],
    strideW: stride[1],
  }),
  asConvolution: transpose,
});
