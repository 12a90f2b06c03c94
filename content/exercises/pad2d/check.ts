import { codeCheck } from "../../../src/exercise/code-check.ts";
import { describeShape } from "../../../src/exercise/matrix.ts";
import { pad2d as aliasedRows } from "./mistakes/aliased-rows.ts";
import { pad2d as axesSwapped } from "./mistakes/axes-swapped.ts";
import { pad2d as leftRightSwapped } from "./mistakes/left-right-swapped.ts";
import { pad2d as mutatesInput } from "./mistakes/mutates-input.ts";
import { pad2d as oneSided } from "./mistakes/one-sided.ts";
import { pad2d as rowsOnly } from "./mistakes/rows-only.ts";
import { pad2d as symmetric } from "./mistakes/symmetric.ts";
import { pad2d as topBottomSwapped } from "./mistakes/top-bottom-swapped.ts";
import { drawArgs, drawEdges } from "./sample.ts";
import { pad2d } from "./solution.ts";

export const check = codeCheck({
  id: "pad2d",
  name: "pad2d",
  params: ["input", "sides"],
  returns: "matrix",
  solution: pad2d,
  mistakes: [
    { id: "mutates-input", program: mutatesInput, shows: "mutation" },
    { id: "aliased-rows", program: aliasedRows, shows: "alias" },
    { id: "top-bottom-swapped", program: topBottomSwapped, shows: "values" },
    { id: "left-right-swapped", program: leftRightSwapped, shows: "values" },
    { id: "axes-swapped", program: axesSwapped, shows: "shape" },
    { id: "rows-only", program: rowsOnly, shows: "shape" },
    { id: "one-sided", program: oneSided, shows: "shape" },
    { id: "symmetric", program: symmetric, shows: "shape" },
  ],
  sample: drawArgs,
  edges: drawEdges,
  describe: (input, { top, bottom, left, right }) => ({
    inputShape: describeShape(input),
    top,
    bottom,
    left,
    right,
  }),
  asConvolution: (input, sides) => ({
    input,
    kernel: [[1]],
    padding: sides,
    stride: [1, 1],
    mode: "zeros",
  }),
});
