import type { PlotOutput } from "../../notebook/output.ts";
import { digit, domainOf, isDrawable, size } from "./plot-frame.ts";
import { drawBar } from "./plot-marks.ts";
import { type Picture, scalesOf } from "./plot-scales.ts";

/** Bars in groups, one group for each label; bars of several series stand side by side. */
export function drawBars(plot: PlotOutput): Picture | undefined {
  const { labels, series } = plot;
  const domain = barDomain(plot);
  if (!domain || labels.length === 0) return undefined;
  const { x, y } = scalesOf(plot, [0, labels.length], domain);
  const right = size.width - size.right;
  const band = (right - x.from) / labels.length;
  const width = (band * 0.75) / series.length;
  const base = y.at(plot.y.log ? domain[0] : 0);
  const marks = series.flatMap((each, i) =>
    Array.from(each.y, (value, j) => ({ value, j }))
      .filter(({ value }) => y.holds(value))
      .map(({ value, j }) => {
        const left = x.from + band * (j + 0.125) + width * i;
        return drawBar([left, left + width], [base, y.at(value)], i);
      }),
  );
  return { marks, x: { ...x, ticks: labelTicks(labels, x.from, band) }, y };
}

/** Every label, or every second, third …, as they have room; long ones are cut. */
function labelTicks(labels: string[], from: number, band: number) {
  const longest = Math.max(...labels.map((label) => label.length));
  const wanted = Math.min(longest, 8) * digit + 6;
  const step = Math.max(1, Math.ceil(wanted / band));
  const room = Math.max(1, Math.floor((band * step - 4) / digit));
  return labels.flatMap((label, i) => {
    if (i % step > 0) return [];
    const text = label.length > room ? `${label.slice(0, room - 1)}…` : label;
    return [{ at: from + band * (i + 0.5), text }];
  });
}

export function drawHistogram(plot: PlotOutput): Picture | undefined {
  const [series] = plot.series;
  const domain = barDomain(plot);
  if (!series?.y.length || !domain) return undefined;
  const ends: [number, number] = [series.x[0]!, series.x.at(-1)!];
  // The worker's data is not trusted: edges may be infinite or in any order.
  if (!series.x.every((edge) => isDrawable(edge)) || ends[0] >= ends[1])
    return undefined;
  const { x, y } = scalesOf(plot, ends, domain);
  const base = y.at(plot.y.log ? domain[0] : 0);
  const marks = Array.from(series.y, (value, i) => ({ value, i }))
    .filter(({ value }) => value > 0)
    .map(({ value, i }) =>
      drawBar(
        [x.at(series.x[i]!) + 0.5, x.at(series.x[i + 1]!) - 0.5],
        [base, y.at(value)],
        0,
      ),
    );
  return { marks, x, y };
}

/** Bars stand on zero; on a logarithmic axis, on the power of ten below the least. */
function barDomain({ y, series }: PlotOutput): [number, number] | undefined {
  const domain = domainOf(
    y,
    series.map((each) => each.y),
  );
  if (!domain) return undefined;
  if (y.log) return [10 ** (Math.ceil(Math.log10(domain[0])) - 1), domain[1]];
  const values = series
    .flatMap((each) => [...each.y])
    .filter((value) => isDrawable(value));
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return high - low > 1e-290 ? [low, high] : [0, 1];
}
