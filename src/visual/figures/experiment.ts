import type { ExperimentWords } from "../../i18n/figure-experiment.ts";
import type { Words } from "../../i18n/figures.ts";
import { fill } from "../../i18n/fill.ts";
import {
  dotParts,
  type DotState,
  explainDot,
  plotDots,
  sayDot,
} from "../experiment/dots.ts";
import {
  explainLine,
  type LineState,
  lineParts,
  plotLines,
  readLines,
  sayLine,
  settle,
} from "../experiment/lines.ts";
import { type Place, plotPictures } from "../experiment/pictures.ts";
import type { Plot } from "../experiment/plot.ts";
import {
  type Crossing,
  crossingOf,
  type Records,
  recordsOf,
  type Results,
} from "../experiment/results.ts";
import type { VNode } from "../node.ts";
import type { Figure, OpenFigure } from "./figure.ts";
import { type Part, partFields, readParts, settable } from "./parts.ts";

type Own = Words<ExperimentWords>;

/**
 * What a cell of the lesson has measured. A table of values is lines, with a state such as
 * `x0.e0.l0.h0`; a table of records is dots, as `x3.l1.y2.m0.h0`. The steps are the points.
 */
export const openFigure: OpenFigure<ExperimentWords> = (
  text,
  words,
  results,
) => {
  if (!results) return undefined;
  const table = crossingOf(results);
  const lines = table && readLines(text, table, results.names, words);
  if (lines) return lineFigure(lines, table, results, words);
  const records = recordsOf(results);
  const dots = records && readParts(text, dotParts(records, words));
  return dots && dotFigure(dots, records, results, words);
};

function lineFigure(
  state: LineState,
  table: Crossing,
  results: Results,
  words: Own,
): Figure {
  const partsOf = (state: LineState) =>
    lineParts(state, table, results.names, words);
  const plot = plotLines(state, table, results.names);
  return experiment(state, partsOf(state), plot, results, words, {
    reopen: (changed) =>
      lineFigure(
        settle(changed, state, partsOf(changed)),
        table,
        results,
        words,
      ),
    say: (place) => sayLine(place, plot, words.own),
    explain: (place) => explainLine(place, plot, words.own),
  });
}

function dotFigure(
  state: DotState,
  records: Records,
  results: Results,
  words: Own,
): Figure {
  const plot = plotDots(state, records);
  return experiment(state, dotParts(records, words), plot, results, words, {
    reopen: (changed) => dotFigure(changed, records, results, words),
    say: (place) => sayDot(place, plot, words.own),
    explain: (place) => explainDot(place, plot, words.own),
  });
}

/** What lines and dots have in common. */
function experiment<Id extends string>(
  state: Record<Id | "chosen", number>,
  parts: Record<Id | "chosen", Part>,
  plot: Plot,
  { about, cell, source = "" }: Results,
  words: Own,
  own: {
    reopen: (changed: Record<Id | "chosen", number>) => Figure;
    say: (place: Place) => string;
    explain: (place: Place) => VNode[];
  },
): Figure {
  const chosen = state.chosen === 0 ? undefined : state.chosen - 1;
  const title = fill(words.own.title, { x: plot.x.name, y: plot.y.name });
  const pictures = plotPictures(plot, title, chosen);
  const places = plot.series.flatMap(({ points }, series): Place[] =>
    chosen === undefined || chosen === series
      ? points.map((point) => ({ series, point }))
      : [],
  );
  const at = (step: number) => places[step]!;
  return {
    ...settable(state, parts, words, own.reopen),
    caption: about,
    steps: places.length,
    // From line to line; among many dots, ten at once.
    stride: plot.isJoined ? plot.series[0]!.points.length : 10,
    fields: partFields(state, parts).filter(
      ({ kind }) => kind.name !== "choice" || kind.options.length > 1,
    ),
    draw: () => pictures.draw(),
    drawStep: (step) => pictures.drawStep(at(step)),
    stepAt: (spot) => pictures.nearest(places, spot),
    say: (step) => own.say(at(step)),
    explain: (step) => own.explain(at(step)),
    programs: [{ name: fill(words.own.cell, { cell }), source }],
  };
}
