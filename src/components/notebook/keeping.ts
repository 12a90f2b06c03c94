import { type Dials, openDials } from "../../notebook/dials.ts";
import { digest } from "../../notebook/digest.ts";
import { changedCells, type Edits, openEdits } from "../../notebook/edits.ts";
import { hasInput } from "../cell/has-input.ts";
import { localStore } from "../site/local-store.ts";
import { keepPlace } from "./keep-place.ts";
import type { PageNotebook } from "./notebook.ts";

/**
 * Stores the reader's texts and settings. Loads when something is stored, or with the first change,
 * since most first visits run a cell before they edit one.
 */
export class Keeping {
  readonly edits: Edits;
  readonly #dials: Dials;
  readonly #notebook: PageNotebook;
  readonly #unsaved = new Set<string>();
  /** Cells whose controls have been moved. */
  readonly #moved = new Set<string>();
  #timer = 0;

  constructor(notebook: PageNotebook) {
    keepPlace(); // texts that return change the height of their cells
    this.#notebook = notebook;
    this.edits = openEdits(localStore(), notebook.key);
    this.#dials = openDials(localStore(), notebook.dialsKey);
    const flush = () => this.#flush();
    addEventListener("pagehide", flush);
    addEventListener("visibilitychange", flush);
  }

  /** Puts what was kept into the session, where it waits for a run. */
  restore(): void {
    const { changed, session } = this.#notebook;
    for (const [id, { source, base }] of Object.entries(this.edits.read())) {
      if (!session.ids.includes(id)) continue;
      const original = session.original(id);
      if (source !== original && base !== digest(original)) changed.add(id);
      session.edit(id, source);
    }
    for (const [id, dialled] of Object.entries(this.#dials.read())) {
      if (!session.ids.includes(id)) continue;
      for (const [label, value] of Object.entries(dialled))
        if (hasInput(this.#notebook, id, label)) session.dial(id, label, value);
    }
  }

  /** Saves the cell's new text, soon. */
  takeText(id: string): void {
    this.#unsaved.add(id);
    this.#flushSoon();
  }

  /** Saves the cell's settings, soon. */
  takeSetting(id: string): void {
    this.#moved.add(id);
    this.#flushSoon();
  }

  /** The reader keeps their text although the lesson's has changed under it. */
  keepMine(id: string): void {
    this.#notebook.changed.delete(id);
    this.#unsaved.add(id);
    this.#flush();
  }

  /** What another tab has written is offered; nothing here changes by itself. */
  async takeFromTab(before: string | null, after: string | null) {
    const { offerTexts } = await import("./other-tab.ts");
    offerTexts(changedCells(before, after), this.edits);
  }

  #flushSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#flush();
      // Marks what is out of date; if the compiler cannot be loaded, the next run does.
      this.#notebook.session.prepare().catch(() => undefined);
    }, 300);
  }

  #flush(): void {
    const { changed, onNotSaved, session } = this.#notebook;
    for (const id of this.#moved) this.#dials.write(id, session.dialled(id));
    this.#moved.clear();
    for (const id of this.#unsaved) {
      const source = session.source(id);
      const original = session.original(id);
      // Keeps the digest of the older lesson text until the reader has decided between the two.
      const base = changed.has(id)
        ? (this.edits.read()[id]?.base ?? "")
        : digest(original);
      const isOriginal = source === original && !changed.has(id);
      this.edits.write(id, isOriginal ? undefined : { source, base });
    }
    // Said once, at the cell being edited, and again only after a save has succeeded in between.
    const [last] = [...this.#unsaved].slice(-1);
    const wasSaved = this.#notebook.isSaved;
    this.#notebook.isSaved = this.edits.isSaved();
    if (last && wasSaved && !this.#notebook.isSaved) onNotSaved.get(last)?.();
    this.#unsaved.clear();
  }
}
