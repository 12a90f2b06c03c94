import { showCount, type Tick } from "../drawing/axes.ts";
import { type Crossing, numberOf, type Records } from "./results.ts";
import { evenScale, type Scale, scaleOf } from "./scale.ts";

/** What is drawn: series of points, from 0 to 1 along both axes. */
export interface Plot {
  series: Series[];
  x: Axis;
  y: Axis;
  /** Whether the points of a series are joined, and share their places with the other series. */
  isJoined: boolean;
}

export interface Series {
  name: string;
  points: Point[];
}

export interface Point {
  /** Where it stands along the axis, or its own name. */
  name: string;
  x: number;
  y: number;
  /** What stands for it on the axes. */
  xText: string;
  yText: string;
}

export interface Axis {
  name: string;
  ticks: Tick[];
}

/** The class of a series, for its colour; colours come again after six. */
export function seriesClass(series: number): string {
  return `s-${(series % 6) + 1}`;
}

/** One line for each row. */
export function plotCrossing(
  { columns, rows, entries }: Crossing,
  names: { x: string; y: string },
  isLog: { x: boolean; y: boolean },
): Plot {
  const places = columns.map((name) => numberOf(name) ?? 0);
  const x = isLog.x ? scaleOf(places, true) : evenScale(columns);
  const values = entries.flat().map(({ value }) => value);
  const y = scaleOf(values, isLog.y);
  return {
    series: rows.map((name, row) => ({
      name,
      points: entries[row]!.map(({ value, text }, column) => ({
        name: columns[column]!,
        ...{ x: x.at(isLog.x ? places[column]! : column), y: y.at(value) },
        ...{ xText: columns[column]!, yText: text },
      })),
    })),
    ...axes(x, y, names),
    isJoined: true,
  };
}

/** One dot for each point, from left to right. */
export function plotRecords(
  { points, groups, measured }: Records,
  columns: { x: number; y: number },
  isLog: { x: boolean; y: boolean },
): Plot {
  const numbers = (column: number) =>
    points.map(({ values }) => Number(values[column]));
  const x = scaleOf(numbers(columns.x), isLog.x);
  const y = scaleOf(numbers(columns.y), isLog.y);
  const nameOf = (column: number) =>
    measured.find((each) => each.column === column)!.name;
  return {
    series: groups.map((name, index) => ({
      name,
      points: points
        .filter(({ group }) => group === index)
        .map(({ name, values }) => {
          const [left, up] = [values[columns.x]!, values[columns.y]!];
          return {
            ...{ name, x: x.at(Number(left)), y: y.at(Number(up)) },
            ...{ xText: showCount(Number(left)), yText: showCount(Number(up)) },
          };
        })
        .sort((a, b) => a.x - b.x || a.y - b.y),
    })),
    ...axes(x, y, { x: nameOf(columns.x), y: nameOf(columns.y) }),
    isJoined: false,
  };
}

function axes(x: Scale, y: Scale, names: { x: string; y: string }) {
  return {
    x: { name: names.x, ticks: x.ticks },
    y: { name: names.y, ticks: y.ticks },
  };
}
