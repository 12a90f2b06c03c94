import { fill } from "../../i18n/fill.ts";
import { pageLanguage } from "../../i18n/language.ts";
import { shareWords } from "../../i18n/share.ts";
import { readShare, type Shared } from "../../notebook/share-link.ts";
import { h, toDom } from "../../visual/node.ts";
import { hasInput } from "../cell/has-input.ts";
import { cellElement } from "../cell/id.ts";
import { makeButton } from "../site/make-button.ts";
import { type PageNotebook, pageNotebook } from "./notebook.ts";
import { type Offer, showOffer } from "./offer.ts";

/** Shows what the address carries, as text beside the reader's own, and clears the address. */
export async function openSharedLink(): Promise<void> {
  const words = shareWords[pageLanguage()];
  const shared = await readShare(location.hash);
  history.replaceState(history.state, "", location.pathname + location.search);
  if (typeof shared === "string") return say(words.refused[shared]);
  const notebook = pageNotebook();
  const { session, lesson } = notebook;
  await notebook.restored; // what is the reader's own
  if (shared.lesson !== lesson)
    return say(fill(words.wrongLesson, { lesson: shared.lesson }));

  const ids = new Set([shared.texts, shared.settings].flatMap(Object.keys));
  const missing = [...ids].filter((id) => !session.ids.includes(id));
  const offers = session.ids.flatMap((id) => {
    const offer = othersOf(id, shared, notebook);
    return offer ? [{ id, offer }] : [];
  });
  const cells = offers.map(({ id }) => cellElement(id)!);
  const takes = offers.map(({ offer }, index) =>
    showOffer(cells[index]!, { ...offer, why: words.cameByLink, words }),
  );
  cells[0]?.scrollIntoView({ block: "center" });
  const takeAll = () => {
    for (const take of takes) take();
  };
  if (missing.length > 0)
    say(fill(words.missingCells, { cells: missing.join(", ") }));
  else if (offers.length === 0)
    say(hasAll(shared, notebook) ? words.sameAsYours : words.otherControls);
  else if (offers.length > 1)
    say(
      words.cameByLink,
      fill(words.takeAll, { count: offers.length }),
      takeAll,
    );
}

/** What a link would change in a cell; undefined if nothing. */
function othersOf(
  id: string,
  { texts, settings }: Shared,
  notebook: PageNotebook,
): Pick<Offer, "settings" | "text"> | undefined {
  const { session } = notebook;
  const text = texts[id] === session.source(id) ? undefined : texts[id];
  const here = session.dialled(id);
  const shared = Object.entries(settings[id] ?? {}).filter(
    // Which controls another text has is only known once it has run.
    ([label]) => text !== undefined || hasInput(notebook, id, label),
  );
  const isOther = shared.some(([label, value]) => here[label] !== value);
  const set = isOther ? { settings: Object.fromEntries(shared) } : {};
  if (text === undefined && !isOther) return undefined;
  return text === undefined ? set : { text, ...set };
}

/** Whether the lesson has all controls that a link sets; the other language's have other names. */
function hasAll({ settings }: Shared, notebook: PageNotebook): boolean {
  return Object.entries(settings).every(([id, set]) =>
    Object.keys(set).every((label) => hasInput(notebook, id, label)),
  );
}

/** A line at the window's lower edge that goes when it has been read. */
function say(text: string, word?: string, act?: () => void): void {
  const words = shareWords[pageLanguage()];
  document.querySelector(".nb-from-link")?.remove();
  const line = toDom(
    h("div", { class: "nb-from-link nb-offer", role: "status" }),
  );
  const button = (label: string, then?: () => void) =>
    makeButton(label, () => {
      then?.();
      line.remove();
    });
  document.querySelector("main")?.append(line);
  // Written once it is there, so that screen readers say it.
  line.append(toDom(h("p", {}, text)));
  if (word) line.append(button(word, act), " ");
  line.append(button(words.close));
}
