import { fill } from "../../i18n/fill.ts";
import type { OutputWords, RuntimeWords } from "../../i18n/runtime.ts";
import type { PlotOutput } from "../../notebook/output.ts";
import { h, type VNode } from "../node.ts";
import { drawLegend } from "./legend.ts";
import { levelsOf } from "./levels.ts";
import { drawAxes } from "./plot-axes.ts";
import { drawBars, drawHistogram } from "./plot-bars.ts";
import {
  axisName,
  domainOf,
  isDrawable,
  plotName,
  size,
} from "./plot-frame.ts";
import { drawGrid } from "./plot-grid.ts";
import { drawLine, drawPoints, seriesClass } from "./plot-marks.ts";
import { plotRows } from "./plot-rows.ts";
import { type Picture, scalesOf } from "./plot-scales.ts";
import { drawRows } from "./table.ts";

/** A plot with its title, its legend, what could not be drawn, and its data as a table. */
export function drawPlot(plot: PlotOutput, words: OutputWords): VNode {
  const said = words.output;
  const picture = pictureOf(plot);
  const name = plotName(plot, said);
  return h(
    "figure",
    { class: "out-plot" },
    plot.title && h("p", { class: "out-caption" }, plot.title),
    drawNames(plot),
    picture
      ? h(
          "svg",
          {
            class: "plot",
            viewBox: `0 0 ${size.width} ${size.height}`,
            role: "img",
            "aria-label": name,
          },
          ...drawAxes(plot, picture, said),
          ...picture.marks,
        )
      : h("p", { class: "map-note" }, said.plotEmpty),
    drawColours(plot, said),
    ...notesOf(plot, said).map((note) => h("p", { class: "map-note" }, note)),
    picture && drawData(plot, name, said),
  );
}

function pictureOf(plot: PlotOutput): Picture | undefined {
  if (plot.type === "heatmap") return drawGrid(plot);
  if (plot.type === "bar") return drawBars(plot);
  if (plot.type === "histogram") return drawHistogram(plot);
  const { series } = plot;
  const pairs = series.map(({ x, y }) => ({ x, y: whereBoth(plot, x, y) }));
  const xs = domainOf(
    plot.x,
    pairs.map(({ x, y }) => whereBoth(plot, x, y, x)),
  );
  const ys = domainOf(
    plot.y,
    pairs.map(({ y }) => y),
  );
  if (!xs || !ys) return undefined;
  const { x, y } = scalesOf(plot, xs, ys);
  const draw = plot.type === "line" ? drawLine : drawPoints;
  return { x, y, marks: series.flatMap((each, i) => draw(each, i, x, y)) };
}

/** `values` where the point has a place on both axes, NaN elsewhere. */
function whereBoth(
  plot: PlotOutput,
  x: Float64Array,
  y: Float64Array,
  values = y,
): Float64Array {
  return values.map((value, i) =>
    isDrawable(x[i]!, plot.x.log) && isDrawable(y[i]!, plot.y.log)
      ? value
      : NaN,
  );
}

function drawNames({ series, type }: PlotOutput): VNode | undefined {
  if (series.length < 2) return undefined;
  const swatch = type === "line" ? "M0 5h18" : "M5 1h8v8h-8z";
  const mark = type === "line" ? "plot-line" : "plot-bar";
  const look = { width: 18, height: 10, viewBox: "0 0 18 10" };
  return h(
    "ul",
    { class: "plot-names" },
    ...series.map(({ name }, i) =>
      h(
        "li",
        {},
        h(
          "svg",
          { ...look, "aria-hidden": "true" },
          h("path", { class: `${mark} ${seriesClass(i)}`, d: swatch }),
        ),
        name,
      ),
    ),
  );
}

function drawColours(
  { type, series }: PlotOutput,
  words: RuntimeWords["output"],
): VNode | undefined {
  const values = series[0]?.y;
  if (type !== "heatmap" || !values?.length) return undefined;
  return drawLegend(values, levelsOf(values), words);
}

/** What the picture leaves out, counted. */
function notesOf(plot: PlotOutput, words: RuntimeWords["output"]): string[] {
  const { shown, all, missing, below } = countPoints(plot);
  const isThinned = plot.type !== "histogram" && all > shown;
  return [
    ...(isThinned ? [fill(words.plotThinned, { shown, all })] : []),
    ...(missing ? [fill(words.plotMissing, { count: missing })] : []),
    ...(below ? [fill(words.plotBelow, { count: below })] : []),
  ];
}

/** How many points there are, are shown, are no numbers, and lie below a logarithmic axis. */
function countPoints({ type, series, x: lower, y: upright }: PlotOutput) {
  const counts = { all: 0, shown: 0, missing: 0, below: 0 };
  const hasX = type === "line" || type === "scatter";
  for (const { x, y, count } of series) {
    counts.all += count;
    counts.shown +=
      type === "histogram" ? y.reduce((a, b) => a + b, 0) : y.length;
    for (let i = 0; i < y.length; i++) {
      const isNumber = isDrawable(y[i]!) && (!hasX || isDrawable(x[i]!));
      const isBelow =
        (upright.log && y[i]! <= 0) || (hasX && lower.log && x[i]! <= 0);
      if (!isNumber) counts.missing++;
      else if (isBelow) counts.below++;
    }
  }
  if (type === "heatmap") counts.missing = 0; // its legend counts them
  if (type === "histogram") counts.missing += counts.all - counts.shown;
  return counts;
}

function drawData(
  plot: PlotOutput,
  name: string,
  words: RuntimeWords["output"],
): VNode {
  const { columns, rows, count } = plotRows(
    plot,
    axisName(plot.x, words) || "x",
  );
  return h(
    "details",
    { class: "plot-data" },
    h("summary", {}, words.plotData),
    drawRows(columns, rows, name),
    count > rows.length &&
      h(
        "p",
        { class: "map-note" },
        fill(words.tableFirst, { shown: rows.length, all: count }),
      ),
  );
}
