import { drawAxes, type Frame, label, round } from "../drawing/axes.ts";
import { unit } from "../drawing/grid.ts";
import type { Picture, Spot } from "../figures/figure.ts";
import { h, type VNode } from "../node.ts";
import { type Plot, type Point, seriesClass } from "./plot.ts";

const rows = 9;
const columns = 13;
const frame: Frame = {
  ...{ left: 44, right: columns * unit - 16 },
  ...{ top: 26, bottom: rows * unit - 32 },
};
const reach = 24; // distance within which the pointer selects a point

/** A point in the drawing, and the series that it is of. */
export interface Place {
  series: number;
  point: Point;
}

/** The series of an experiment; all but the one that is `chosen` step back. */
export function plotPictures(plot: Plot, title: string, chosen?: number) {
  const { left, right, top, bottom } = frame;
  const xOf = ({ x }: Pick<Point, "x">) => round(left + (right - left) * x);
  const yOf = ({ y }: Pick<Point, "y">) => round(bottom - (bottom - top) * y);
  const kind = (series: number) =>
    seriesClass(series) +
    (chosen === undefined || chosen === series ? "" : " f-faint");
  // A path with a point for every place: few bytes, however many they are.
  const dots = (points: readonly Point[]) =>
    points.map((point) => `M${xOf(point)} ${yOf(point)}h0`).join("");
  const drawSeries = (index: number): VNode[] => {
    const { points } = plot.series[index]!;
    const places = points.map((point) => `${xOf(point)} ${yOf(point)}`);
    return [
      ...(plot.isJoined
        ? [
            h("path", {
              class: `f-series ${kind(index)}`,
              d: `M${places.join("L")}`,
            }),
          ]
        : []),
      h("path", {
        class: `f-dots${plot.isJoined ? "" : " f-many"} ${kind(index)}`,
        d: dots(points),
      }),
    ];
  };
  const order = plot.series
    .map((_, index) => index)
    .sort((a, b) => Number(a === chosen) - Number(b === chosen));
  return {
    draw: (): Picture[] => [
      {
        ...{ name: "plot", title, rows, columns },
        nodes: [
          ...drawAxes(
            frame,
            plot.x.ticks.map(({ at, text }) => ({ at: xOf({ x: at }), text })),
            plot.y.ticks.map(({ at, text }) => ({ at: yOf({ y: at }), text })),
            plot.x.name,
          ),
          label(plot.y.name, 0, 10, "f-tick f-start"),
          ...order.flatMap(drawSeries),
        ],
      },
    ],

    drawStep({ series, point }: Place): Record<string, VNode[]> {
      const [x, y] = [xOf(point), yOf(point)];
      // The number goes to the side that has room.
      const isLeft = x > (left + right) / 2;
      return {
        plot: [
          h("path", { class: "f-axis f-cursor", d: `M${x} ${top}V${bottom}` }),
          h("circle", {
            ...{ class: `f-here ${seriesClass(series)}`, cx: x, cy: y, r: 6 },
          }),
          label(
            point.yText,
            x + (isLeft ? -11 : 11),
            y - 11,
            `f-halo f-strong ${isLeft ? "f-end" : "f-start"}`,
          ),
        ],
      };
    },

    /** Which of these points the pointer is nearest to, if it is near one. */
    nearest(places: readonly Place[], { x, y }: Spot): number | undefined {
      let [best, found] = [reach ** 2, undefined as number | undefined];
      places.forEach(({ point }, index) => {
        const distance = (xOf(point) - x) ** 2 + (yOf(point) - y) ** 2;
        if (distance < best) [best, found] = [distance, index];
      });
      return found;
    },
  };
}
