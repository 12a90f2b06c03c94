import { scaleLinear, scaleLog } from "d3-scale";
import { fill } from "../../i18n/fill.ts";
import type { RuntimeWords } from "../../i18n/runtime.ts";
import type { PlotAxis, PlotOutput } from "../../notebook/output.ts";
import { numberText } from "./number-text.ts";

/** The drawing's own units; one is about a pixel on a phone. */
export const size = { width: 360, height: 210, top: 22, right: 10, bottom: 38 };

/** Width of a digit of the axes' text, about. */
export const digit = 6;

/** Where the values of an axis lie, and which of them are written beside it. */
export interface Scale {
  /** Where the axis begins, in the drawing's units. */
  from: number;
  at: (value: number) => number;
  ticks: { at: number; text: string }[];
  /** Whether a value has a place: on a logarithmic axis, only above zero. */
  holds: (value: number) => boolean;
}

/** @param range Where the domain's ends lie, in the drawing's units. */
export function scaleOf(
  axis: PlotAxis,
  [low, high]: [number, number],
  range: [number, number],
  most: number,
): Scale {
  if (axis.log) {
    const scale = scaleLog().domain([low, high]).range(range).nice();
    const powers = scale
      .ticks(most)
      .filter((tick) => Math.abs(Math.log10(tick) % 1) < 1e-9);
    const step = Math.ceil(powers.length / most);
    const shown =
      powers.length >= 2
        ? powers.filter((_, i) => i % step === 0)
        : scale.ticks(3);
    return {
      from: range[0],
      at: (value) => scale(value),
      ticks: shown.map((tick) => ({
        at: scale(tick),
        text: numberText(tick, 3),
      })),
      holds: (value) => isDrawable(value, true),
    };
  }
  const scale = scaleLinear().domain([low, high]).range(range).nice(most);
  const format = scale.tickFormat(most);
  const ticks = scale.ticks(most);
  // Long round numbers have a short form that is as exact: 2e6 for 2,000,000.
  const text = (tick: number) =>
    Math.abs(tick) >= 1e5
      ? tick.toExponential().replaceAll("-", "−").replace("e+", "e")
      : format(tick);
  return {
    from: range[0],
    at: (value) => scale(value),
    ticks: ticks.map((tick) => ({ at: scale(tick), text: text(tick) })),
    holds: (value) => isDrawable(value),
  };
}

/** The least and the greatest value with a place on the axis; a single value gets room around it. */
export function domainOf(
  axis: PlotAxis,
  lists: Iterable<ArrayLike<number>>,
): [number, number] | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const list of lists)
    for (let i = 0; i < list.length; i++) {
      const value = list[i]!;
      if (!isDrawable(value, axis.log)) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  if (low > high) return undefined;
  const size = Math.max(Math.abs(low), Math.abs(high));
  // Nearer to each other than that, ticks between them could not be told apart.
  if (high - low > Math.max(1e-12 * size, 1e-290)) return [low, high];
  if (axis.log) return [low / 10, high * 10];
  const room = size > 1e-290 ? size / 2 : 0.5;
  return [low - room, high + room];
}

/** Whether an axis has room for a value: beyond this, differences overflow. */
export function isDrawable(value: number, isLog = false): boolean {
  return Math.abs(value) <= 1e300 && (!isLog || value >= 1e-300);
}

/** What an axis is called: "time (s)". */
export function axisName(
  { label, unit }: PlotAxis,
  words: RuntimeWords["output"],
): string {
  if (!label || !unit) return label || unit;
  return fill(words.aside, { text: label, more: unit });
}

/** What all plots of an output share: their name for those who cannot see it. */
export function plotName(
  { title, type, x, y }: PlotOutput,
  words: RuntimeWords["output"],
): string {
  const axes = [x, y]
    .map((axis) => axisName(axis, words))
    .filter(Boolean)
    .join(" – ");
  return [words.plots[type], title, axes].filter(Boolean).join(words.after);
}
