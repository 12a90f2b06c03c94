import { fill } from "../../i18n/fill.ts";
import type { ShareWords } from "../../i18n/share.ts";
import type { Dialled } from "../../notebook/cell.ts";
import { h, toDom } from "../../visual/node.ts";
import { cellIdOf } from "../cell/id.ts";
import type { NotebookCell } from "../cell/cell.ts";
import { adoptStyle } from "../site/adopt-style.ts";
import { makeButton } from "../site/make-button.ts";
import { pageNotebook } from "./notebook.ts";
import css from "./offer.css?inline";
import { setDialled } from "./set-dialled.ts";

adoptStyle(css);

/** Another text or other settings for a cell, shown until the reader chooses. Nothing runs. */
export interface Offer {
  text?: string;
  settings?: Dialled;
  /** Where it comes from. */
  why: string;
  words: ShareWords;
}

/** Shows the offer under the cell's code; a newer one takes its place. Returns how to accept it. */
export function showOffer(
  cell: NotebookCell,
  { text, settings, why, words }: Offer,
): () => void {
  cell.querySelector(".nb-offer")?.remove();
  const label = fill(words.label, { cell: cellIdOf(cell) });
  const offer = toDom(
    h(
      "section",
      { class: "nb-offer", "aria-label": label },
      h("p", {}, why),
      text !== undefined && h("pre", { tabindex: 0, translate: "no" }, text),
      settings && h("p", {}, listed(settings, words)),
    ),
  );
  const say = (words: string, word: string, act: () => void) =>
    offer.replaceChildren(toDom(h("p", {}, words)), makeButton(word, act));
  const take = () => {
    if (!offer.isConnected) return;
    const before = cell.source;
    const dialled = pageNotebook().session.dialled(cellIdOf(cell));
    if (text !== undefined) cell.setSource(text);
    if (settings) setDialled(cell.name, settings);
    say(words.taken, words.undo, () => {
      if (text !== undefined) cell.setSource(before);
      if (settings) setDialled(cell.name, dialled);
      offer.remove();
    });
  };
  offer.append(
    makeButton(words.take, take),
    " ",
    makeButton(words.keepMine, () => offer.remove()),
  );
  cell.querySelector(".nb-output")?.before(offer);
  return take;
}

function listed(settings: Dialled, words: ShareWords): string {
  const each = Object.entries(settings).map(([label, value]) =>
    fill(words.setting, { label, value: String(value) }),
  );
  return words.settings + each.join(words.and);
}
