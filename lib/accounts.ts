/** What windows read and cost, as accounts of whole layers: loaded where a cell asks for them. */
export { conv2dCost } from "./accounts/conv2d-cost.ts";
export { effectiveReceptiveField } from "./accounts/effective-receptive-field.ts";
export { outputSizes, receptiveField } from "./accounts/receptive-field.ts";
export { tensorflowPadding } from "./accounts/tensorflow-padding.ts";
export {
  readCounts,
  unreadPositions,
  windowPositions,
} from "./accounts/window-reads.ts";
export { usageMap } from "./accounts/usage-map.ts";
