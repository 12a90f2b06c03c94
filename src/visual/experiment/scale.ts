import { roundTicks, shortCount, type Tick } from "../drawing/axes.ts";

/** Where values lie along an axis, from 0 to 1, and the numbers beside it. */
export interface Scale {
  at: (value: number) => number;
  ticks: Tick[];
}

/** An axis that holds these values; a logarithmic one takes only positive ones. */
export function scaleOf(values: readonly number[], isLog: boolean): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return isLog ? logarithmic(low, high) : linear(low, high);
}

/** Equal steps from name to name, whatever they say. */
export function evenScale(names: readonly string[]): Scale {
  const at = (place: number) => (place + 0.5) / names.length;
  return { at, ticks: names.map((text, i) => ({ at: at(i), text })) };
}

function linear(low: number, high: number): Scale {
  // An axis begins at zero unless that would squeeze all values into a small part of it.
  const start = low >= 0 && low < high / 2 ? 0 : low;
  const [, step = 1] = roundTicks(high - start || Math.abs(high) || 1, 5);
  const first = Math.floor(start / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const at = (value: number) => (value / step - first) / (last - first);
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return {
    at,
    ticks: Array.from({ length: last - first + 1 }, (_, index) => {
      const value = (first + index) * step;
      return { at: at(value), text: showTick(value, digits) };
    }),
  };
}

/** Whole powers of ten, or also 2 and 5 times them where they are few. */
function logarithmic(low: number, high: number): Scale {
  const first = Math.floor(Math.log10(low) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(high) - 1e-9));
  const leading = last - first > 2 ? [1] : [1, 2, 5];
  const all = Array.from({ length: last - first + 1 }, (_, index) =>
    leading.map((each) => each * 10 ** (first + index)),
  ).flat();
  const below = all.filter((tick) => tick <= low * (1 + 1e-9)).at(-1)!;
  const above = all.find((tick) => tick >= high * (1 - 1e-9))!;
  const ends = [Math.log10(below), Math.log10(above)] as const;
  const at = (value: number) =>
    (Math.log10(value) - ends[0]) / (ends[1] - ends[0] || 1);
  const ticks = all
    .filter((tick) => tick >= below && tick <= above)
    .map((tick) => {
      const digits = Math.max(0, -Math.floor(Math.log10(tick) + 1e-9));
      return { at: at(tick), text: showTick(tick, digits) };
    });
  return { at, ticks };
}

function showTick(value: number, digits: number): string {
  const text =
    Math.abs(value) >= 1000 ? shortCount(value) : value.toFixed(digits);
  return text.replace("-", "−");
}
