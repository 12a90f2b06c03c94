/** A figure of the case that a verdict speaks of; loads when a reader asks for it. */
import type { Evidence } from "../../exercise/index.ts";
import type { ExerciseWords } from "../../i18n/exercise.ts";
import { loadFigureWords } from "../../i18n/figure-words.ts";
import { pageLanguage } from "../../i18n/language.ts";
import { drawFrame } from "../../visual/figures/frame.ts";
import { openFigure } from "../../visual/figures/stepper.ts";
import { h, toDom } from "../../visual/node.ts";
import { caseState } from "./case.ts";
import "../figure/figure.ts";

/** The stepper at the first element that is wrong; undefined if it cannot show the case. */
export async function drawCase(
  { convolution, place, expected }: Evidence,
  words: ExerciseWords,
): Promise<HTMLElement | undefined> {
  if (!convolution) return undefined;
  const language = pageLanguage();
  const own = await loadFigureWords("stepper", language);
  const figure = openFigure(caseState(convolution), own);
  if (!figure) return undefined;
  const [row] = expected as number[][];
  const step = place ? place.row * row!.length + place.column : 0;
  return toDom(
    h(
      "div",
      { class: "ex-case" },
      convolution.isTransposed && h("p", {}, words.transposed),
      h(
        "nb-figure",
        {
          "data-figure": "stepper",
          "data-state": figure.state,
          "data-not-loaded": own.notLoaded,
        },
        h(
          "figure",
          { class: "figure" },
          ...drawFrame(figure, step, own),
          h("figcaption", {}, figure.caption),
        ),
      ),
    ),
  );
}
