import type { RuntimeWords } from "../../i18n/runtime.ts";
import type { PlotOutput } from "../../notebook/output.ts";
import { h, type VNode } from "../node.ts";
import { axisName, size, type Scale } from "./plot-frame.ts";
import { round } from "./plot-marks.ts";
import { middleOf } from "./plot-scales.ts";

/** Lines across, and the numbers and names of both axes. */
export function drawAxes(
  plot: PlotOutput,
  { x, y }: { x: Scale; y: Scale },
  words: RuntimeWords["output"],
): VNode[] {
  const bottom = size.height - size.bottom;
  const right = size.width - size.right;
  const left = round(x.from);
  const lines = y.ticks.map((tick) => `M${left} ${round(tick.at)}H${right}`);
  const isGrid = plot.type === "heatmap";
  return [
    ...(isGrid ? [] : [h("path", { class: "plot-lines", d: lines.join("") })]),
    ...y.ticks.map((tick) =>
      text(tick.text, left - 5, round(tick.at) + 3.5, "end"),
    ),
    ...x.ticks.map((tick) =>
      text(tick.text, middleOf(tick), bottom + 14, "middle"),
    ),
    ...name(axisName(plot.y, words), 2, 11, "start"),
    ...name(axisName(plot.x, words), right, size.height - 6, "end"),
  ];
}

function name(label: string, x: number, y: number, anchor: string): VNode[] {
  return label ? [text(label, x, y, anchor, "plot-name")] : [];
}

function text(
  words: string,
  x: number,
  y: number,
  anchor: string,
  kind = "plot-tick",
): VNode {
  const place = { x: round(x), y: round(y), "text-anchor": anchor };
  return h("text", { class: kind, ...place }, words);
}
