import { countedCheck } from "../../../src/exercise/code-check.ts";
import { bothSides } from "../../../src/exercise/convolution.ts";
import { describeShape } from "../../../src/exercise/matrix.ts";
import { stridedCorr as computedAndThrownAway } from "./mistakes/computed-and-thrown-away.ts";
import { stridedCorr as halfThrownAway } from "./mistakes/half-thrown-away.ts";
import { stridedCorr as kernelFlipped } from "./mistakes/kernel-flipped.ts";
import { stridedCorr as lastWindowLeftOut } from "./mistakes/last-window-left-out.ts";
import { stridedCorr as oneAxisOnly } from "./mistakes/one-axis-only.ts";
import { stridedCorr as strideIgnored } from "./mistakes/stride-ignored.ts";
import { drawArgs, drawEdges } from "./sample.ts";
import { stridedCorr } from "./solution.ts";

export const check = countedCheck({
  id: "count-multiplications",
  name: "stridedCorr",
  params: ["input", "kernel", "stride"],
  returns: "matrix",
  solution: stridedCorr,
  mistakes: [
    {
      id: "computed-and-thrown-away",
      program: computedAndThrownAway,
      shows: "count",
    },
    { id: "half-thrown-away", program: halfThrownAway, shows: "count" },
    { id: "stride-ignored", program: strideIgnored, shows: "shape" },
    { id: "one-axis-only", program: oneAxisOnly, shows: "shape" },
    { id: "last-window-left-out", program: lastWindowLeftOut, shows: "shape" },
    { id: "kernel-flipped", program: kernelFlipped, shows: "values" },
  ],
  sample: drawArgs,
  edges: drawEdges,
  describe: (input, kernel, stride) => ({
    inputShape: describeShape(input),
    kernelShape: describeShape(kernel),
    stride,
  }),
  asConvolution: (input, kernel, stride) => ({
    input,
    kernel,
    padding: bothSides([0, 0]),
    stride: [stride, stride],
    mode: "zeros",
  }),
});
