import { diffLines } from "../../exercise/line-diff.ts";
import type { ExerciseWords } from "../../i18n/exercise.ts";
import { shareWords } from "../../i18n/share.ts";
import { pageLanguage } from "../../i18n/language.ts";
import { h, toDom } from "../../visual/node.ts";
import { cellElement } from "../cell/id.ts";
import { exerciseIdOf } from "./id.ts";
import { pageNotebook } from "../notebook/notebook.ts";
import { showOffer } from "../notebook/offer.ts";

const signs = { mine: "− ", same: "  ", theirs: "+ " };
const tags = { mine: "del", same: "span", theirs: "ins" } as const;

/** Under a solution: the reader's code laid over it, drawn anew whenever it is opened. */
export function addDiff(exercise: HTMLElement, words: ExerciseWords): void {
  const listing = exercise.querySelector(".ex-solution .listing");
  const id = exerciseIdOf(exercise);
  if (!listing || exercise.querySelector(".ex-diff")) return;
  const details = toDom(
    h(
      "details",
      { class: "ex-diff" },
      h("summary", {}, words.compare),
      h("p", {}, words.compared),
      h("pre", { tabindex: 0, translate: "no" }),
    ),
  );
  details.addEventListener("toggle", () => {
    const mine = pageNotebook().session.source(id);
    const lines = diffLines(mine, listing.textContent ?? "");
    details
      .querySelector("pre")
      ?.replaceChildren(
        ...lines.map(({ kind, text }) =>
          toDom(h(tags[kind], {}, `${signs[kind]}${text}\n`)),
        ),
      );
  });
  listing.after(details);
}

/** Code of an earlier check, beside a cell that has the lesson's text: nothing runs by itself. */
export function offerCode(id: string, text: string, why: string): void {
  const cell = cellElement(id);
  const original = pageNotebook().session.original(id);
  if (cell?.source !== original || text === original) return;
  const words = shareWords[pageLanguage()];
  showOffer(cell, { text, why, words });
}
