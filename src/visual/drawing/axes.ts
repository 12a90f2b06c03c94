import { h, type VNode } from "../node.ts";

/** Where the marks of a plot lie, in units of the drawing. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Tick {
  at: number;
  text: string;
}

/** Numbers for an axis from 0 to `most`: about `count` of them, at whole steps of 1, 2 or 5. */
export function roundTicks(most: number, count: number): number[] {
  const least = most / count;
  const power = 10 ** Math.floor(Math.log10(least));
  const step =
    [1, 2, 5, 10].map((each) => each * power).find((each) => each >= least) ??
    power;
  return Array.from(
    { length: Math.floor(most / step + 1e-9) + 1 },
    (_, index) => index * step,
  );
}

/** Lines across with their numbers on the left, numbers below, and the name of the lower axis. */
export function drawAxes(
  { left, right, top, bottom }: Frame,
  x: readonly Tick[],
  y: readonly Tick[],
  name: string,
): VNode[] {
  const lines = y.map(({ at }) => `M${left} ${round(at)}H${right}`);
  return [
    h("path", { class: "f-axis", d: lines.join("") }),
    h("path", {
      class: "f-axis f-base",
      d: `M${left} ${top}V${bottom}H${right}`,
    }),
    ...y.map(({ at, text }) => label(text, left - 5, at, "f-tick f-end")),
    ...x.map(({ at, text }) => label(text, at, bottom + 10, "f-tick")),
    label(name, right, bottom + 24, "f-tick f-end"),
  ];
}

export function label(
  text: string,
  x: number,
  y: number,
  kind?: string,
): VNode {
  return h("text", { class: kind, x: round(x), y: round(y) }, text);
}

/** Rounded to save bytes; no screen shows the difference. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** 22,792,000 */
export function showCount(value: number): string {
  return counts.format(value);
}

// Shared: `toLocaleString` would create a formatter at each call.
const counts = new Intl.NumberFormat("en-US");

/** 22.8M, for an axis. */
export function shortCount(value: number): string {
  const [size, sign] =
    value >= 1e9
      ? [1e9, "G"]
      : value >= 1e6
        ? [1e6, "M"]
        : value >= 1e3
          ? [1e3, "k"]
          : [1, ""];
  return `${Number((value / size).toPrecision(3))}${sign}`;
}
