import { keepingWords } from "../../i18n/keeping.ts";
import { pageLanguage } from "../../i18n/language.ts";
import type { NotebookCell } from "./cell.ts";
import type { Action } from "./controls.ts";
import { pageNotebook } from "../notebook/notebook.ts";
import { setDialled } from "../notebook/set-dialled.ts";

const words = keepingWords[pageLanguage()];

/** Back to the lesson's text and the author's settings, with a way to undo it. */
export function putBack(cell: NotebookCell): void {
  const { session } = pageNotebook();
  const before = cell.source;
  const dialled = session.dialled(cell.name);
  cell.setSource(session.original(cell.name));
  setDialled(cell.name);
  const undo = () => {
    cell.setSource(before);
    setDialled(cell.name, dialled);
  };
  cell.say(words.wasReset, [{ word: words.undo, act: undo }]);
}

/** Says that stored edits could not be read. */
export function sayDamaged(cell: NotebookCell, damaged: string): void {
  cell.say(words.damaged, [downloadAction(cell, damaged)]);
}

/** Says that the lesson's text has changed since the reader's edit. */
export function sayChanged(cell: NotebookCell): void {
  const keep = async () => {
    (await pageNotebook().keeping()).keepMine(cell.name);
    cell.say("");
  };
  cell.say(words.lessonChanged, [
    { word: words.keepMine, act: () => void keep() },
    { word: words.takeLesson, act: () => putBack(cell) },
  ]);
}

export function sayNotSaved(cell: NotebookCell): void {
  cell.say(words.notSaved, [downloadAction(cell)]);
}

/**
 * Saves a text that could not be read as a file, or without one the lesson with all that the
 * reader has written.
 */
function downloadAction(cell: NotebookCell, damaged?: string): Action {
  const save = async () => {
    try {
      const { download, downloadLesson } = await import("../notebook/share.ts");
      if (damaged === undefined) downloadLesson();
      else download("convbook-edits.json", damaged, "application/json");
    } catch {
      cell.sayMissing();
    }
  };
  const word = damaged === undefined ? words.download : words.downloadDamaged;
  return { word, act: () => void save() };
}
