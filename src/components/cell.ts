import type { CellOutput } from "../notebook/output.ts";
import type { CellView } from "../notebook/session.ts";
import {
  type Action,
  addControls,
  type CellControls,
  showNotice,
} from "./cell-controls.ts";
import type { CellText } from "./cell-text.ts";
import { type PageNotebook, pageNotebook } from "./notebook.ts";

/** A run that lasts longer than this, in milliseconds, shows that it can be stopped. */
const slow = 120;
/** … and longer than this, that it is still going. */
const long = 1000;

/** A cell of the page: its code becomes an editor, its output that of the reader's own run. */
class NotebookCell extends HTMLElement {
  #notebook!: PageNotebook;
  #id = "";
  #code!: HTMLElement;
  #source!: HTMLElement;
  #output!: HTMLElement;
  #controls!: CellControls;
  #builtOutput: Node[] = [];
  #shown: CellOutput[] | undefined;
  #text: Promise<CellText> | undefined;
  #timers: number[] = [];

  connectedCallback() {
    if (this.#id) return; // moved within the page: it is awake already
    this.#id = this.dataset.cell ?? "";
    this.#notebook = pageNotebook();
    this.#code = this.querySelector<HTMLElement>(".nb-code")!;
    this.#source = this.querySelector<HTMLElement>(".nb-source")!;
    this.#output = this.querySelector<HTMLElement>(".nb-output")!;
    this.#builtOutput = [...this.#output.childNodes];
    this.#controls = addControls(this, this.#notebook.words);
    this.#listen();
    this.#showSaved();
    this.#update();
  }

  /** The text as the reader has it. */
  get source(): string {
    return this.#notebook.session.source(this.#id);
  }

  /** Replaces the text, in the editor too if it is open. Nothing runs. */
  setSource(source: string): void {
    this.#notebook.changed.delete(this.#id);
    this.#notebook.edit(this.#id, source);
    this.#say("");
    this.#show(source);
  }

  async run(): Promise<void> {
    await this.#notebook.session.run(this.#id);
  }

  #listen(): void {
    const { session, sandbox } = this.#notebook;
    const { run, stop, reset } = this.#controls;
    session.subscribe((id) => id === this.#id && this.#update());
    const { notSaved } = this.#notebook.words.cell;
    this.#notebook.onNotSaved.set(this.#id, () => this.#say(notSaved));
    run.addEventListener("click", () => void this.run());
    stop.addEventListener("click", () => session.stop());
    reset.addEventListener("click", () => this.#putBack());
    // The sandbox starts when a run is likely, so that the first click is quick.
    this.addEventListener("pointerenter", () => sandbox.warm(), { once: true });
    this.addEventListener("focusin", () => sandbox.warm(), { once: true });
    // So does the editor. If it cannot be loaded, opening it says so.
    const load = () => void this.#load().catch(() => undefined);
    this.#source.addEventListener("focus", load, { once: true });
    this.#source.addEventListener("click", (event) => {
      const isSelecting = getSelection()?.isCollapsed === false;
      if (!isSelecting) void this.#open({ x: event.clientX, y: event.clientY });
    });
    this.addEventListener("keydown", (event) => this.#onKey(event));
    this.addEventListener("focusin", () => this.#setEditing());
    this.addEventListener("focusout", () => this.#setEditing());
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.defaultPrevented) return;
    const isOnCode = event.target === this.#source;
    if (event.ctrlKey || event.metaKey) void this.run();
    else if (isOnCode && event.shiftKey) this.#runAndAdvance();
    else if (isOnCode) void this.#open();
    else return;
    event.preventDefault();
  }

  #runAndAdvance(): void {
    void this.run();
    const cells = [...document.querySelectorAll<HTMLElement>("nb-cell")];
    const next = cells[cells.indexOf(this) + 1];
    next
      ?.querySelector<HTMLElement>(".cm-content, .nb-source:not([hidden])")
      ?.focus();
  }

  #load(): Promise<CellText> {
    this.#text ??= import("./cell-text.ts").then(
      ({ CellText }) =>
        new CellText({
          id: this.#id,
          notebook: this.#notebook,
          code: this.#code,
          source: this.#source,
          say: (text) => this.#say(text),
          run: () => void this.run(),
          runAndAdvance: () => this.#runAndAdvance(),
        }),
    );
    this.#text.catch(() => (this.#text = undefined)); // the next try loads anew
    return this.#text;
  }

  /** Turns the code into an editor. */
  async #open(point?: { x: number; y: number }): Promise<void> {
    try {
      (await this.#load()).open(point);
    } catch {
      this.#say(this.#notebook.words.cell.editorFailed);
    }
  }

  /** Shows a text that the build has not drawn: at once, and coloured when that is possible. */
  #show(source: string): void {
    if (!this.#source.hidden)
      this.#source.querySelector("code")!.textContent = source;
    this.#load().then(
      (text) => text.show(this.source),
      () => undefined, // without colours, then
    );
  }

  /** Back to the lesson's text, with a way to undo it. */
  #putBack(): void {
    const { session, words } = this.#notebook;
    const before = this.source;
    this.setSource(session.original(this.#id));
    const undo = () => this.setSource(before);
    this.#say(words.cell.wasReset, [{ word: words.cell.undo, act: undo }]);
  }

  /** A text from storage: shown, and not run. */
  #showSaved(): void {
    const { changed, edits, session, words } = this.#notebook;
    if (edits.isDamaged()) this.#say(words.cell.damaged);
    if (!session.view(this.#id).isEdited) return;
    this.#show(this.source);
    if (!changed.has(this.#id)) return;
    const keep = () => {
      this.#notebook.keep(this.#id);
      this.#say("");
    };
    const take = () => this.setSource(session.original(this.#id));
    this.#say(words.cell.lessonChanged, [
      { word: words.cell.keepMine, act: keep },
      { word: words.cell.takeLesson, act: take },
    ]);
  }

  #update(): void {
    const view = this.#notebook.session.view(this.#id);
    const { state, isEdited } = view;
    const isUnderWay = state === "running" || state === "queued";
    if (this.dataset.state !== state) {
      this.dataset.state = state;
      this.#watch(state);
      const { cell: words } = this.#notebook.words;
      this.#controls.status.textContent = isUnderWay ? "" : words[state];
    }
    this.toggleAttribute("data-edited", isEdited);
    this.#controls.reset.hidden = !isEdited;
    const isOld = state === "edited" || state === "stale";
    this.#output.toggleAttribute("data-stale", isOld);
    if (!isUnderWay) void this.#showOutputs(view.outputs);
  }

  async #showOutputs(outputs: CellOutput[] | undefined): Promise<void> {
    if (outputs === this.#shown) return;
    this.#shown = outputs;
    const nodes = outputs
      ? await this.#notebook.draw(outputs, this.#id)
      : this.#builtOutput;
    if (this.#shown !== outputs) return; // a newer run has been quicker
    this.#output.replaceChildren(...nodes);
    this.#markErrorLine(outputs);
  }

  /** Marks the line of this cell at which its error happened. */
  #markErrorLine(outputs: CellOutput[] | undefined): void {
    this.#code.querySelector(".nb-error-line")?.remove();
    const failure = outputs?.find((output) => output.kind === "error");
    if (failure?.kind !== "error") return;
    const frame = failure.error.frames.find(({ cell }) => cell === this.#id);
    if (!frame) return;
    const mark = document.createElement("div");
    mark.className = "nb-error-line";
    mark.style.setProperty("--line", String(frame.line));
    this.#code.append(mark);
  }

  /** Short runs change nothing but the output; longer ones offer Stop, then say so. */
  #watch(state: CellView["state"]): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#offerStop(false);
    if (state !== "running") return;
    const { status } = this.#controls;
    const say = () => {
      status.textContent = this.#notebook.words.cell.running;
    };
    this.#timers = [
      window.setTimeout(() => this.#offerStop(true), slow),
      window.setTimeout(say, long),
    ];
  }

  #offerStop(isOffered: boolean): void {
    const { run, stop } = this.#controls;
    const hasFocus = run.matches(":focus") || stop.matches(":focus");
    stop.hidden = !isOffered;
    run.hidden = isOffered;
    if (hasFocus) (isOffered ? stop : run).focus();
  }

  #setEditing(): void {
    const editor = this.querySelector(".nb-editor");
    const isEditing = editor?.contains(document.activeElement) ?? false;
    this.toggleAttribute("data-editing", isEditing);
  }

  #say(text: string, actions: Action[] = []): void {
    showNotice(this.#controls.notice, text, actions);
  }
}

customElements.define("nb-cell", NotebookCell);

export type { NotebookCell };
