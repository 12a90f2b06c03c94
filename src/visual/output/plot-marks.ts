import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
} from "d3-shape";
import type { PlotSeries } from "../../notebook/output.ts";
import { h, type VNode } from "../node.ts";
import { linePath } from "./line-path.ts";
import type { Scale } from "./plot-frame.ts";

const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond];

/** The colour of a series, which has a dash or a shape of its own as a second sign. */
export function seriesClass(index: number): string {
  return `s-${(index % 6) + 1}`;
}

/** A line with a gap where a value has no place; a point without neighbours is a dot. */
export function drawLine(
  { x: xs, y: ys }: PlotSeries,
  index: number,
  x: Scale,
  y: Scale,
): VNode[] {
  const order = Array.from(xs, (_, i) => i);
  const isThere = (i: number) =>
    i >= 0 && i < xs.length && x.holds(xs[i]!) && y.holds(ys[i]!);
  const path = linePath(
    order.map((i) => (isThere(i) ? [x.at(xs[i]!), y.at(ys[i]!)] : undefined)),
  );
  const lonely = order.filter(
    (i) => isThere(i) && !isThere(i - 1) && !isThere(i + 1),
  );
  return [
    h("path", { class: `plot-line ${seriesClass(index)}`, d: path }),
    ...lonely.map((i) => drawDot(x.at(xs[i]!), y.at(ys[i]!), index)),
  ];
}

export function drawPoints(
  { x: xs, y: ys }: PlotSeries,
  index: number,
  x: Scale,
  y: Scale,
): VNode[] {
  const dots: VNode[] = [];
  for (let i = 0; i < xs.length; i++)
    if (x.holds(xs[i]!) && y.holds(ys[i]!))
      dots.push(drawDot(x.at(xs[i]!), y.at(ys[i]!), index));
  return dots;
}

function drawDot(x: number, y: number, index: number): VNode {
  const shape = shapes[index % shapes.length]!;
  return h("path", {
    class: `plot-dot ${seriesClass(index)}`,
    transform: `translate(${round(x)} ${round(y)})`,
    d: symbol(shape, 28).digits(1)() ?? "",
  });
}

/** A bar from the axis to its value. */
export function drawBar(
  [left, right]: [number, number],
  [from, to]: [number, number],
  index: number,
): VNode {
  return h("rect", {
    class: `plot-bar ${seriesClass(index)}`,
    x: round(left),
    y: round(Math.min(from, to)),
    width: round(Math.max(0.5, right - left)),
    height: round(Math.abs(to - from)),
  });
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
