import { codeCheck } from "../../../src/exercise/code-check.ts";
import { bothSides } from "../../../src/exercise/convolution.ts";
import { describeShape } from "../../../src/exercise/matrix.ts";
import { decimate as channelsDropped } from "./mistakes/channels-dropped.ts";
import { decimate as decimatedFirst } from "./mistakes/decimated-first.ts";
import { decimate as forgotPlusOne } from "./mistakes/forgot-plus-one.ts";
import { decimate as kernelFlipped } from "./mistakes/kernel-flipped.ts";
import { decimate as kernelIgnored } from "./mistakes/kernel-ignored.ts";
import { decimate as lengthDivided } from "./mistakes/length-divided.ts";
import { decimate as notDecimated } from "./mistakes/not-decimated.ts";
import { decimate as strideNotInIndex } from "./mistakes/stride-not-in-index.ts";
import { drawArgs, drawEdges } from "./sample.ts";
import { decimate } from "./solution.ts";

export const check = codeCheck({
  id: "decimate",
  name: "decimate",
  params: ["sound", "kernel", "stride"],
  returns: "matrix",
  solution: decimate,
  mistakes: [
    { id: "kernel-ignored", program: kernelIgnored, shows: "values" },
    { id: "kernel-flipped", program: kernelFlipped, shows: "values" },
    { id: "stride-not-in-index", program: strideNotInIndex, shows: "values" },
    { id: "decimated-first", program: decimatedFirst, shows: "shape" },
    { id: "not-decimated", program: notDecimated, shows: "shape" },
    { id: "length-divided", program: lengthDivided, shows: "shape" },
    { id: "forgot-plus-one", program: forgotPlusOne, shows: "shape" },
    { id: "channels-dropped", program: channelsDropped, shows: "shape" },
  ],
  sample: drawArgs,
  edges: drawEdges,
  describe: (sound, kernel, stride) => ({
    soundShape: describeShape(sound),
    length: sound[0]?.length ?? 0,
    taps: kernel.length,
    stride,
  }),
  asConvolution: (sound, kernel, stride) => ({
    input: sound,
    kernel: [kernel],
    padding: bothSides([0, 0]),
    stride: [1, stride],
    mode: "zeros",
  }),
});
