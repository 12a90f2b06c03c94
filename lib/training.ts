/**
 * What only training needs: gradients, and the kernels that make them quick. Loading it lets
 * `backward` run; a page that trains nothing leaves
 * it out and loads `core.ts` alone.
 */
import { backward } from "./backward.ts";
import { convolutionRules } from "./gradients/convolution.ts";
import { elementwiseRules } from "./gradients/elementwise.ts";
import { matmulRules } from "./gradients/matmul.ts";
import { reductionRules } from "./gradients/reduction.ts";
import { shapeRules } from "./gradients/shape.ts";
import { windowRules } from "./gradients/windows.ts";
import { installKernels } from "./kernels.ts";
import { installEngine } from "./trace.ts";
import { forward } from "./wasm/forward.ts";
import { inputGradient } from "./wasm/input-gradient.ts";
import { weightGradient } from "./wasm/weight-gradient.ts";

export { Adam } from "./adam.ts";
export type { AdamOptions } from "./adam.ts";
export { crossEntropy, mseLoss } from "./loss.ts";
export type { LossOptions } from "./loss.ts";
export { SGD } from "./sgd.ts";
export type { SGDOptions } from "./sgd.ts";

const rules = {
  ...convolutionRules,
  ...elementwiseRules,
  ...matmulRules,
  ...reductionRules,
  ...shapeRules,
  ...windowRules,
};

installEngine((output, gradient) => backward(rules, output, gradient));
installKernels({ forward, inputGradient, weightGradient });
