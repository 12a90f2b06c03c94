import type { Action } from "./cell-controls.ts";
import type { PageWords } from "./notebook.ts";

/**
 * A choice that saves a text that could not be read as a file, or without one the lesson with all
 * that the reader has written. `fail` is called if the means cannot be loaded.
 */
export function downloadAction(
  words: PageWords["cell"],
  fail: () => void,
  damaged?: string,
): Action {
  const save = async () => {
    try {
      const { download, downloadLesson } = await import("./share.ts");
      if (damaged === undefined) downloadLesson();
      else download("convbook-edits.json", damaged, "application/json");
    } catch {
      fail();
    }
  };
  const word = damaged === undefined ? words.download : words.downloadDamaged;
  return { word, act: () => void save() };
}
