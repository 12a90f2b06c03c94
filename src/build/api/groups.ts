import type { GroupId } from "../../i18n/reference.ts";

/** The library's names as the reference lists them; `*` at the end stands for the rest of a name. */
export const groups: Record<GroupId, string[]> = {
  tensors: [
    "Tensor",
    "tensor",
    "zeros",
    "ones",
    "full",
    "eye",
    "arange",
    "linspace",
    "rand",
    "randn",
    "randint",
    "manualSeed",
    "cat",
    "stack",
    "pad",
    "softmax",
    "logSoftmax",
  ],
  convolution: [
    "conv2d",
    "conv1d",
    "convTranspose2d",
    "convTranspose1d",
    "unfold",
    "fold",
  ],
  pooling: ["maxPool2d", "avgPool2d", "adaptiveAvgPool2d"],
  accounts: [
    "outputSize",
    "outputSizes",
    "transposedOutputSize",
    "tensorflowPadding",
    "windowPositions",
    "readCounts",
    "unreadPositions",
    "usageMap",
    "receptiveField",
    "effectiveReceptiveField",
    "conv2dCost",
    "summary",
  ],
  layers: ["nn.*"],
  training: ["noGrad", "SGD", "Adam", "crossEntropy", "mseLoss"],
};

/** In the order in which a reader meets them. */
export const groupIds = Object.keys(groups) as GroupId[];
