import { pageLanguage } from "../../i18n/language.ts";
import { type ShareWords, shareWords } from "../../i18n/share.ts";
import { writeLessonFile } from "../../notebook/lesson-file.ts";
import { writeShare } from "../../notebook/share-link.ts";
import { h, toDom } from "../../visual/node.ts";
import { adoptStyle } from "../site/adopt-style.ts";
import { makeButton } from "../site/make-button.ts";
import { makeSheet } from "../site/sheet.ts";
import { pageNotebook } from "./notebook.ts";
import css from "./share.css?inline";

adoptStyle(css);

/** Opens the dialog that hands on one cell's text, or without an id all that was edited. */
export async function openShare(id?: string): Promise<void> {
  const words = shareWords[pageLanguage()];
  const link = await linkTo(id);
  const title = id ? words.shareCell : words.shareLesson;
  const dialog = makeSheet(title, words.close);
  dialog.classList.add("nb-share");
  const status = toDom(h("p", { role: "status" }));
  const bar = toDom(h("div", { class: "nb-share-bar" }));
  dialog.append(toDom(h("p", {}, link ? words.explain : words.tooLong)));
  if (link) {
    const field = linkField(link, words);
    dialog.append(field);
    bar.append(
      makeButton(words.copy, () => void copy(field, status, words), "button"),
      ...sendButton(link, words),
    );
  }
  bar.append(makeButton(words.download, downloadLesson, "button"));
  dialog.append(bar, status);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.showModal();
}

/** Saves all cells of the lesson, as the reader has them, as one TypeScript file. */
export function downloadLesson(): void {
  const { session, lesson } = pageNotebook();
  const title = document.querySelector("h1")?.textContent ?? lesson;
  const cells = session.ids.map((id) => ({ id, source: session.source(id) }));
  download(`${lesson}.ts`, writeLessonFile(title, cells), "text/typescript");
}

/** Saves a text as a file. */
export function download(name: string, text: string, type: string): void {
  const file = new Blob([text], { type });
  const anchor = document.createElement("a");
  anchor.href = URL.createObjectURL(file);
  anchor.download = name;
  anchor.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60_000);
}

/** A link to the texts that differ from the lesson's; undefined if they are too long for one. */
async function linkTo(id: string | undefined): Promise<string | undefined> {
  const { session, lesson } = pageNotebook();
  const ids = id ? [id] : session.ids;
  const edited = ids.filter((each) => session.view(each).isEdited);
  const dialled = ids.filter((each) => session.view(each).isDialled);
  const page = `${location.origin}${location.pathname}`;
  if (edited.length + dialled.length === 0)
    return id ? `${page}#cell-${id}` : page;
  const fragment = await writeShare({
    lesson,
    texts: Object.fromEntries(
      edited.map((each) => [each, session.source(each)]),
    ),
    settings: Object.fromEntries(
      dialled.map((each) => [each, session.dialled(each)]),
    ),
  });
  return fragment && page + fragment;
}

function linkField(link: string, words: ShareWords): HTMLInputElement {
  const attrs = {
    readonly: true,
    autofocus: true,
    value: link,
    "aria-label": words.link,
  };
  const field = toDom(h("input", attrs)) as HTMLInputElement;
  field.addEventListener("focus", () => field.select());
  return field;
}

async function copy(
  field: HTMLInputElement,
  status: HTMLElement,
  words: ShareWords,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = words.copied;
  } catch {
    field.focus();
    field.select();
    status.textContent = words.copyByHand;
  }
}

/** Phones have a sheet of apps to send things with. */
function sendButton(url: string, words: ShareWords): HTMLElement[] {
  if (!("share" in navigator)) return [];
  const data = { title: document.title, url };
  // Closing the sheet rejects, and needs no words.
  const send = () => void navigator.share(data).catch(() => undefined);
  return [makeButton(words.send, send, "button")];
}
