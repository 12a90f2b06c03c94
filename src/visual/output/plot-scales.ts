import type { PlotAxis, PlotOutput } from "../../notebook/output.ts";
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
  return { x: levelScale(plot.x, xs, [left, size.width - size.right]), y };
}

/** A scale with as many numbers, six or so at the most, as stand apart in a row. */
function levelScale(
  axis: PlotAxis,
  domain: [number, number],
  range: [number, number],
): Scale {
  let most = 6;
  let scale = scaleOf(axis, domain, range, most);
  while (most > 2 && !standsApart(scale))
    scale = scaleOf(axis, domain, range, --most);
  return scale;
}

/** Whether between any two numbers there is room for two digits: fonts differ in their width. */
function standsApart({ ticks }: Scale): boolean {
  return ticks.every((tick, i) => {
    const next = ticks[i + 1];
    if (!next) return true;
    const letters = (tick.text.length + next.text.length) / 2;
    return middleOf(next) - middleOf(tick) >= (letters + 2) * digit;
  });
}

/** The middle of a number below its tick; a long one at the end stays in the drawing. */
export function middleOf({ at, text }: Scale["ticks"][number]): number {
  return Math.min(at, size.width - (text.length * digit) / 2 - 1);
}
