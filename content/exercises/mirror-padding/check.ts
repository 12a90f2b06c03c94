import { codeCheck } from "../../../src/exercise/code-check.ts";
import { bothSides } from "../../../src/exercise/convolution.ts";
import { describeShape } from "../../../src/exercise/matrix.ts";
import { mirrorPad as edgeCopied } from "./mistakes/edge-copied.ts";
import { mirrorPad as edgeRepeated } from "./mistakes/edge-repeated.ts";
import { mirrorPad as farEdgeRepeated } from "./mistakes/far-edge-repeated.ts";
import { mirrorPad as farEndOnly } from "./mistakes/far-end-only.ts";
import { mirrorPad as paddingSwapped } from "./mistakes/padding-swapped.ts";
import { mirrorPad as rowsOnly } from "./mistakes/rows-only.ts";
import { mirrorPad as tooMuchAccepted } from "./mistakes/too-much-accepted.ts";
import { mirrorPad as wrappedRound } from "./mistakes/wrapped-round.ts";
import { mirrorPad as zeros } from "./mistakes/zeros.ts";
import { drawArgs, drawEdges } from "./sample.ts";
import { mirrorPad } from "./solution.ts";

export const check = codeCheck({
  id: "mirror-padding",
  name: "mirrorPad",
  params: ["input", "padding"],
  returns: "matrix",
  solution: mirrorPad,
  mistakes: [
    { id: "edge-repeated", program: edgeRepeated, shows: "values" },
    { id: "edge-copied", program: edgeCopied, shows: "values" },
    { id: "zeros", program: zeros, shows: "values" },
    { id: "wrapped-round", program: wrappedRound, shows: "values" },
    { id: "far-end-only", program: farEndOnly, shows: "values" },
    { id: "far-edge-repeated", program: farEdgeRepeated, shows: "values" },
    { id: "padding-swapped", program: paddingSwapped, shows: "shape" },
    { id: "rows-only", program: rowsOnly, shows: "shape" },
    { id: "too-much-accepted", program: tooMuchAccepted, shows: "accepts" },
  ],
  sample: drawArgs,
  edges: drawEdges,
  describe: (input, padding) => ({
    inputShape: describeShape(input),
    padding: `[${padding.join(", ")}]`,
    paddingH: padding[0],
    paddingW: padding[1],
  }),
  asConvolution: (input, padding) => ({
    input,
    kernel: [[1]],
    padding: bothSides(padding),
    stride: [1, 1],
    mode: "reflect",
  }),
});
