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
  printTable(
    "Figures, processor 4 times slower: script, styles and layout, p50 / p95 ms",
    [
      "",
      "step, of the processor × 4",
      `guide ${guides.figureStep}`,
      "step, by the clock",
      "setting, its longest frame",
      "setting → first drawn",
    ],
    figures.map(({ name, steps, stepWorks, settings, frames }) => [
      name,
      pair(stepWorks),
      judge(Math.ceil(spread(stepWorks).p95), guides.figureStep),
      pair(steps),
      pair(settings),
      pair(frames),
    ]),
  );
}
