import { pageLanguage } from "../../i18n/language.ts";
import { shareWords } from "../../i18n/share.ts";
import type { Edits } from "../../notebook/edits.ts";
import { cellElement } from "../cell/id.ts";
import { pageNotebook } from "./notebook.ts";
import { showOffer } from "./offer.ts";

/** Shows what another tab has made of these cells beside what is here, until the reader chooses. */
export function offerTexts(ids: string[], edits: Edits): void {
  const { session } = pageNotebook();
  const words = shareWords[pageLanguage()];
  const stored = edits.read();
  for (const id of ids) {
    const cell = cellElement(id);
    if (!cell) continue;
    const text = stored[id]?.source ?? session.original(id);
    if (text === cell.source) cell.querySelector(".nb-offer")?.remove();
    else showOffer(cell, { text, why: words.otherTab, words });
  }
}
