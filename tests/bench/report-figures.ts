import { guides, judge } from "./aims.ts";
import type { FigureTimes } from "./figures.ts";
import { spread } from "./stats.ts";
import { printTable } from "./table.ts";

/** Prints how long figures take to follow the reader. */
export function reportFigures(figures: FigureTimes[]): void {
  const pair = (times: number[]) => {
    const { p50, p95 } = spread(times);
    return [p50, p95].map((time) => time.toFixed(1).padStart(6)).join(" / ");
  };
  const slowest = (times: number[]) => Math.ceil(spread(times).p95);
  printTable(
    "Figures, processor 4 times slower: script, styles and layout, p50 / p95 ms",
    ["", "step", "setting, its longest frame", "setting → first drawn", ""],
    figures.map(({ name, steps, settings, frames }) => [
      name,
      pair(steps),
      pair(settings),
      pair(frames),
      `guide ${guides.figureStep}: ${judge(Math.max(slowest(steps), slowest(settings)), guides.figureStep)}`,
    ]),
  );
}
