import type { PlotOutput } from "../../notebook/output.ts";
import type { VNode } from "../node.ts";
import { digit, type Scale, scaleOf, size } from "./plot-frame.ts";

/** What is drawn inside a frame, and the frame's scales. */
export interface Picture {
  marks: VNode[];
  x: Scale;
  y: Scale;
}

/** Scales whose left margin holds the longest number of the upright axis. */
export function scalesOf(
  plot: PlotOutput,
  xs: [number, number],
  ys: [number, number],
): { x: Scale; y: Scale } {
  const y = scaleOf(plot.y, ys, [size.height - size.bottom, size.top], 5);
  const longest = Math.max(...y.ticks.map(({ text }) => text.length));
  const left = 10 + digit * Math.max(2, longest);
  const x = scaleOf(plot.x, xs, [left, size.width - size.right], 6);
  return { x, y };
}
