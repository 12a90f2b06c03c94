import { outputSize } from "../../../lib/output-size.ts";
import type { Situation } from "./situation.ts";

export type Shape = [height: number, width: number];

/** Shape of the output. */
export function rightShape(s: Situation): Shape {
  return [
    outputSize(s.inputH, s.kernelH, { padding: s.paddingH, stride: s.strideH }),
    outputSize(s.inputW, s.kernelW, { padding: s.paddingW, stride: s.strideW }),
  ];
}
