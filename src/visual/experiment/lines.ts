import type { ExperimentWords } from "../../i18n/figure-experiment.ts";
import { fill } from "../../i18n/fill.ts";
import type { Words } from "../../i18n/figures.ts";
import { type Part, readParts } from "../figures/parts.ts";
import { h, type VNode } from "../node.ts";
import type { Place } from "./pictures.ts";
import { type Plot, plotCrossing, seriesClass } from "./plot.ts";
import { type Crossing, numberOf, type Results, turn } from "./results.ts";

export type LineState = Record<"across" | "even" | "log" | "chosen", number>;
type Parts = Record<keyof LineState, Part>;
type Own = Words<ExperimentWords>;

/** The state of a figure of lines, such as `x0.e0.l0.h0`. */
export function readLines(
  text: string,
  table: Crossing,
  names: Results["names"],
  words: Own,
): LineState | undefined {
  return [0, 1]
    .map((across) =>
      readParts(text, lineParts({ across }, table, names, words)),
    )
    .find((state, across) => state?.across === across);
}

/** What can be set, where rows are lines (`across` 0) or columns are. */
export function lineParts(
  { across }: Pick<LineState, "across">,
  table: Crossing,
  names: Results["names"],
  words: Own,
): Parts {
  const { own } = words;
  const { columns, rows, entries } = across === 1 ? turn(table) : table;
  const switches = (name: string, canBeLog: boolean) => [
    { value: 0, label: name },
    ...(canBeLog ? [{ value: 1, label: own.logarithmic }] : []),
  ];
  const isPositive = (value: number | undefined) => Number(value) > 0;
  return {
    across: {
      ...{ sign: "x", label: own.across, least: 0, most: 1 },
      options: [
        { value: 0, label: names.across },
        { value: 1, label: names.rows },
      ],
    },
    even: {
      ...{ sign: "e", label: own.steps, least: 0, most: 1 },
      options: switches(own.even, columns.map(numberOf).every(isPositive)),
    },
    log: {
      ...{ sign: "l", label: own.upright, least: 0, most: 1 },
      options: switches(
        own.linear,
        entries.flat().every(({ value }) => isPositive(value)),
      ),
    },
    chosen: {
      ...{ sign: "h", label: own.highlight, least: 0, most: rows.length },
      options: [own.all, ...rows].map((label, value) => ({ value, label })),
    },
  };
}

/** When rows and columns are swapped, the settings start over: they belonged to other lines. */
export function settle(
  state: LineState,
  before: LineState,
  parts: Parts,
): LineState {
  if (state.across === before.across) return state;
  const canBeLog = parts.even.options!.length > 1;
  return { ...state, even: canBeLog ? state.even : 0, chosen: 0 };
}

export function plotLines(
  { across, even, log }: LineState,
  table: Crossing,
  names: Results["names"],
): Plot {
  const isTurned = across === 1;
  return plotCrossing(
    isTurned ? turn(table) : table,
    { x: isTurned ? names.rows : names.across, y: names.value },
    { x: even === 1, y: log === 1 },
  );
}

export function sayLine(
  { series, point }: Place,
  plot: Plot,
  own: ExperimentWords,
): string {
  return fill(own.value, {
    series: plot.series[series]!.name,
    ...{ x: point.name, y: plot.y.name, value: point.yText },
  });
}

/** The values of all lines at this place of the axis, beside their names, and the extremes. */
export function explainLine(
  { series, point }: Place,
  plot: Plot,
  own: ExperimentWords,
): VNode[] {
  const here = plot.series.map(({ name, points }) => ({
    name,
    point: points.find((each) => each.name === point.name)!,
  }));
  const sorted = here.toSorted((a, b) => a.point.y - b.point.y);
  const [least, most] = [sorted[0]!, sorted.at(-1)!].map((end) => {
    return end.point.yText;
  }) as [string, string];
  const namesAt = (text: string) => {
    const names = here.flatMap(({ name, point }) =>
      point.yText === text ? [name] : [],
    );
    return names.length > 2
      ? fill(own.several, { count: names.length })
      : names.join(own.between);
  };
  return [
    h(
      "p",
      { class: "fig-keys" },
      ...here.map(({ name, point }, index) =>
        h(
          "span",
          { class: index === series ? "fig-key fig-key-here" : "fig-key" },
          swatch(index, true),
          fill(own.named, { name, value: point.yText }),
        ),
      ),
    ),
    h(
      "p",
      {},
      fill(own.best, {
        ...{ x: point.name, least, most },
        lowest: namesAt(least),
        highest: namesAt(most),
      }),
    ),
  ];
}

/** A piece of a series, beside its name. */
export function swatch(series: number, isJoined: boolean): VNode {
  return h(
    "svg",
    { width: 20, height: 10, viewBox: "0 0 20 10", "aria-hidden": "true" },
    isJoined &&
      h("path", { class: `f-series ${seriesClass(series)}`, d: "M0 5h20" }),
    h("path", { class: `f-dots ${seriesClass(series)}`, d: "M10 5h0" }),
  );
}
