import type { ExperimentWords } from "../../i18n/figure-experiment.ts";
import { fill } from "../../i18n/fill.ts";
import type { Words } from "../../i18n/figures.ts";
import type { Part } from "../figures/parts.ts";
import { h, type VNode } from "../node.ts";
import { swatch } from "./lines.ts";
import type { Place } from "./pictures.ts";
import { type Plot, plotRecords } from "./plot.ts";
import type { Records } from "./results.ts";

export type DotState = Record<"x" | "y" | "xLog" | "yLog" | "chosen", number>;

/** What can be set of a figure of dots; its state is like `x3.y2.l1.m0.h0`. */
export function dotParts(
  { measured, groups, points }: Records,
  words: Words<ExperimentWords>,
): Record<keyof DotState, Part> {
  const { own } = words;
  const axis = {
    ...{ least: 0, most: 99 },
    options: measured.map(({ column, name }) => {
      return { value: column, label: name };
    }),
  };
  // The same for all columns, so that changing an axis never makes a step invalid.
  const canBeLog = points.every(({ values }) =>
    measured.every(({ column }) => Number(values[column]) > 0),
  );
  const scale = {
    ...{ least: 0, most: 1 },
    options: [
      { value: 0, label: own.linear },
      ...(canBeLog ? [{ value: 1, label: own.logarithmic }] : []),
    ],
  };
  const names = groups.length > 1 ? groups : [];
  return {
    x: { sign: "x", label: own.lower, ...axis },
    xLog: { sign: "l", label: own.lowerScale, ...scale },
    y: { sign: "y", label: own.upper, ...axis },
    yLog: { sign: "m", label: own.upperScale, ...scale },
    chosen: {
      ...{ sign: "h", label: own.highlight, least: 0, most: names.length },
      options: [own.all, ...names].map((label, value) => ({ value, label })),
    },
  };
}

export function plotDots(
  { x, y, xLog, yLog }: DotState,
  records: Records,
): Plot {
  return plotRecords(records, { x, y }, { x: xLog === 1, y: yLog === 1 });
}

export function sayDot(
  { series, point }: Place,
  plot: Plot,
  own: ExperimentWords,
): string {
  const { name } = plot.series[series]!;
  return fill(own.point, {
    ...{ name: point.name, group: name && fill(own.group, { name }) },
    ...{ x: plot.x.name, left: point.xText },
    ...{ y: plot.y.name, up: point.yText },
  });
}

/** The groups with their counts, and where this point is among all. */
export function explainDot(
  { series, point }: Place,
  plot: Plot,
  own: ExperimentWords,
): VNode[] {
  const all = plot.series.flatMap(({ points }) => points);
  const count = (holds: (each: (typeof all)[number]) => boolean) =>
    all.filter(holds).length;
  const keys = plot.series.map(({ name, points }, index) =>
    h(
      "span",
      { class: index === series ? "fig-key fig-key-here" : "fig-key" },
      swatch(index, false),
      fill(own.named, { name, value: points.length }),
    ),
  );
  return [
    ...(keys.length > 1 ? [h("p", { class: "fig-keys" }, ...keys)] : []),
    h(
      "p",
      {},
      fill(own.ranks, {
        count: all.length,
        left: count(({ x }) => x < point.x),
        above: count(({ y }) => y > point.y),
      }),
    ),
  ];
}
