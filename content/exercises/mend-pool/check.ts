import { codeCheck } from "../../../src/exercise/code-check.ts";
import { bothSides, filled } from "../../../src/exercise/convolution.ts";
import { describeShape } from "../../../src/exercise/matrix.ts";
import { meanPool as axesLeft } from "./mistakes/axes-left.ts";
import { meanPool as indexLeft } from "./mistakes/index-left.ts";
import { meanPool as onlyAxesMended } from "./mistakes/only-axes-mended.ts";
import { meanPool as onlyIndexMended } from "./mistakes/only-index-mended.ts";
import { meanPool as onlyPaddingMended } from "./mistakes/only-padding-mended.ts";
import { meanPool as paddingLeft } from "./mistakes/padding-left.ts";
import { meanPool as threeLeft } from "./mistakes/three-left.ts";
import { drawArgs, drawEdges } from "./sample.ts";
import { meanPool } from "./solution.ts";

export const check = codeCheck({
  id: "mend-pool",
  name: "meanPool",
  params: ["input", "size", "options"],
  returns: "matrix",
  solution: meanPool,
  mistakes: [
    { id: "three-left", program: threeLeft, shows: "shape" },
    { id: "only-padding-mended", program: onlyPaddingMended, shows: "shape" },
    { id: "only-axes-mended", program: onlyAxesMended, shows: "shape" },
    { id: "only-index-mended", program: onlyIndexMended, shows: "shape" },
    { id: "padding-left", program: paddingLeft, shows: "shape" },
    { id: "axes-left", program: axesLeft, shows: "shape" },
    { id: "index-left", program: indexLeft, shows: "values" },
  ],
  sample: drawArgs,
  edges: drawEdges,
  describe: (input, size, { padding, stride }) => ({
    inputShape: describeShape(input),
    sizeShape: size.join("×"),
    padding: `[${padding.join(", ")}]`,
    stride: `[${stride.join(", ")}]`,
  }),
  asConvolution: (input, [height, width], { padding, stride }) => ({
    input,
    kernel: filled(height, width, 1 / (height * width)),
    padding: bothSides(padding),
    stride,
    mode: "zeros",
  }),
});
