import { editorWords } from "../../i18n/editor.ts";
import { fill } from "../../i18n/fill.ts";
import { pageLanguage } from "../../i18n/language.ts";
import { type Editor, openEditor } from "../editor/editor.ts";
import { openKeyHelp } from "../editor/key-help.ts";
import { paint } from "../editor/paint.ts";
import { pageTypes } from "../editor/types.ts";
import type { PageNotebook } from "../notebook/notebook.ts";

/** What the code needs of the cell that it stands in. */
export interface TextHost {
  id: string;
  notebook: PageNotebook;
  /** The frame around the code, and the code as the build has drawn it. */
  code: HTMLElement;
  source: HTMLElement;
  say: (text: string) => void;
  run: () => void;
  runAndAdvance: () => void;
}

/** A cell's code in the reader's hands. This module and its editor load when that begins. */
export class CellText {
  readonly #host: TextHost;
  readonly #words = editorWords[pageLanguage()];
  #editor: Editor | undefined;

  constructor(host: TextHost) {
    this.#host = host;
  }

  /** Puts an editor in the place of the code, with the caret at a point of the window. */
  open(point?: { x: number; y: number }): void {
    if (this.#editor) return this.#editor.focus();
    const { code, id, notebook, run, runAndAdvance, say, source } = this.#host;
    const { cell: words } = notebook.words;
    const help = fill(this.#words.help, { keys: "Ctrl+Enter" });
    const parent = document.createElement("div");
    parent.className = "nb-editor";
    const { scrollLeft } = source;
    source.hidden = true;
    code.append(parent);
    const editor = openEditor({
      parent,
      words: this.#words,
      typed: { cell: id, types: pageTypes(notebook.session) },
      source: notebook.session.source(id),
      label: `${fill(words.code, { cell: id })}. ${help}`,
      point,
      onUnassisted: () => say(this.#words.typesFailed),
      onChange: (text) => {
        if (text === notebook.session.source(id)) return; // it came from there
        notebook.edit(id, text);
        // An open choice between two texts stays open.
        const isOpen = notebook.changed.has(id);
        if (notebook.isSaved && !isOpen) say("");
      },
      onRun: run,
      onRunAndAdvance: runAndAdvance,
      onEscape: () => {
        if (!notebook.changed.has(id)) say(this.#words.escape);
      },
    });
    this.#editor = editor;
    this.#addButton("⇥", this.#words.format, () => editor.format());
    this.#addButton("⌨", this.#words.keys, () => openKeyHelp(this.#words));
    parent.querySelector(".cm-scroller")?.scrollTo({ left: scrollLeft });
    stayAboveKeyboard();
  }

  /** Shows another text, in the editor as one step that undo takes back. */
  show(text: string): void {
    if (this.#editor) return this.#editor.setSource(text);
    this.#host.source.querySelector("code")?.replaceChildren(paint(text));
  }

  /** A button for what can be done with the open editor. */
  #addButton(icon: string, word: string, act: () => void): void {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "nb-tool";
    button.title = word;
    button.setAttribute("aria-label", word);
    button.textContent = icon;
    button.addEventListener("click", act);
    this.#host.code.parentElement
      ?.querySelector(".nb-toolbar .nb-reset")
      ?.before(button);
  }
}

let isWatching = false;

/** Tells the style sheet how much of the window a phone's keyboard covers. */
function stayAboveKeyboard(): void {
  const viewport = window.visualViewport;
  if (isWatching || !viewport) return;
  isWatching = true;
  const update = () => {
    const covered = innerHeight - viewport.height - viewport.offsetTop;
    const { style } = document.documentElement;
    style.setProperty("--nb-keyboard", `${Math.max(0, covered)}px`);
  };
  viewport.addEventListener("resize", update);
  viewport.addEventListener("scroll", update);
  update();
}
