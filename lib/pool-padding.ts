import type { Windows } from "./conv2d-plan.ts";
import { fault } from "./fault.ts";

/** Refuses padding with which a window could lie in it altogether. */
export function checkPoolPadding(op: string, windows: Windows): void {
  const { top, left, kernelH, kernelW } = windows;
  if (2 * top <= kernelH && 2 * left <= kernelW) return;
  throw fault`${op}: padding is [${top}, ${left}], more than half of kernelSize [${kernelH}, ${kernelW}]; make it smaller`;
}
