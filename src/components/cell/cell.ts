import {
  type Action,
  addControls,
  type CellControls,
  focusNextCell,
  showNotice,
} from "./controls.ts";
import { cellIdOf } from "./id.ts";
import type * as Notices from "./notices.ts";
import type { CellText } from "./text.ts";
import type { Keeping } from "../notebook/keeping.ts";
import { type PageNotebook, pageNotebook } from "../notebook/notebook.ts";
import { RunSigns } from "./run-signs.ts";
import { showState } from "./show-state.ts";
import { ShownOutput } from "./shown-output.ts";

/** A run that is shorter than this, in milliseconds, changes nothing but the output. */
const brief = 50;

/** A cell of the page: its code becomes an editor, its output that of the reader's own run. */
class NotebookCell extends HTMLElement {
  #notebook!: PageNotebook;
  #id = "";
  #code!: HTMLElement;
  #source!: HTMLElement;
  #shown!: ShownOutput;
  #controls!: CellControls;
  #signs!: RunSigns;
  #text: Promise<CellText> | undefined;
  /** Set while a run is too young to show. */
  #starting: number | undefined;
  #isWarm = false;
  /** The reader has pressed Run here, and that run has not ended. */
  #isAsked = false;

  connectedCallback() {
    if (this.#id) return; // moved within the page: it is awake already
    this.#id = cellIdOf(this);
    this.#notebook = pageNotebook();
    this.#code = this.querySelector<HTMLElement>(".nb-code")!;
    this.#source = this.querySelector<HTMLElement>(".nb-source")!;
    this.#shown = new ShownOutput({
      id: this.#id,
      notebook: this.#notebook,
      code: this.#code,
      output: this.querySelector<HTMLElement>(".nb-output")!,
      run: () => void this.run(),
    });
    this.#controls = addControls(this, this.#notebook.words);
    const { cell: words } = this.#notebook.words;
    const showSoon = () => this.#showSoon();
    this.#signs = new RunSigns(this, this.#controls, words, showSoon);
    this.#listen();
    void this.#notebook.restored?.then((kept) => this.#showSaved(kept));
    this.#update();
  }

  /** The cell's id in its lesson. */
  get name(): string {
    return this.#id;
  }

  /** The lesson's own text. */
  get original(): string {
    return this.#notebook.session.original(this.#id);
  }

  /** The text as the reader has it. */
  get source(): string {
    return this.#notebook.session.source(this.#id);
  }

  /** Replaces the text, in the editor too if it is open. Nothing runs. */
  setSource(source: string): void {
    this.#notebook.changed.delete(this.#id);
    this.#notebook.edit(this.#id, source);
    this.say("");
    this.#show(source);
  }

  async run(): Promise<void> {
    this.#warm();
    const { restored, session } = this.#notebook;
    // Saved edits come first, so that they are what runs.
    if (restored) await restored.catch(() => undefined);
    this.#isAsked = true;
    try {
      await session.run(this.#id);
    } catch {
      // The compiler of edited cells is loaded like the editor, and fails like it.
      this.sayMissing();
    }
  }

  /** Something that loads on demand could not be loaded. */
  readonly sayMissing = () => this.say(this.#notebook.words.cell.missing);

  /** A line above the output, with what can be done about it. */
  say(text: string, actions: Action[] = []): void {
    showNotice(this.#controls.notice, text, actions);
  }

  #listen(): void {
    const { session } = this.#notebook;
    const { run, stop, reset, share } = this.#controls;
    session.subscribe((id) => id === this.#id && this.#update());
    const warn = () => this.#notify(({ sayNotSaved }) => sayNotSaved(this));
    this.#notebook.onNotSaved.set(this.#id, warn);
    // After Stop the Run button is in its place, and would get the second click of a double click.
    let hasStopped = false;
    run.addEventListener("click", ({ detail }) => {
      if (!hasStopped || detail < 2) void this.run();
      hasStopped = false;
    });
    stop.addEventListener("click", () => {
      hasStopped = true;
      session.stop();
    });
    const putBack = () => this.#notify((notices) => notices.putBack(this));
    reset.addEventListener("click", putBack);
    share.addEventListener("click", () => this.#share());
    this.addEventListener("pointerenter", () => this.#warm());
    this.addEventListener("focusin", () => this.#warm());
    // Focus starts loading the editor. If that fails, opening it says so.
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

  /** A run is likely: starts loading all that it needs, so that the first one is quick. */
  #warm(): void {
    if (this.#isWarm) return;
    this.#isWarm = true;
    this.#notebook.warm(this.#id);
    if (this.querySelector(".nb-output .out:not(.out-text, .out-log)"))
      import("./draw-outputs.ts").catch(() => undefined);
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

  #share(): void {
    import("../notebook/share.ts")
      .then((part) => part.openShare(this.#id))
      .catch(this.sayMissing);
  }

  /** Says something about the cell's text, once the words are there. */
  #notify(say: (notices: typeof Notices) => void): void {
    import("./notices.ts").then(say, this.sayMissing);
  }

  #runAndAdvance(): void {
    void this.run();
    focusNextCell(this);
  }

  #load(): Promise<CellText> {
    // From the first letter typed, edits are saved.
    this.#text ??= Promise.all([
      import("./text.ts"),
      this.#notebook.keeping(),
    ]).then(
      ([{ CellText }]) =>
        new CellText({
          id: this.#id,
          notebook: this.#notebook,
          code: this.#code,
          source: this.#source,
          say: (text) => this.say(text),
          run: () => void this.run(),
          runAndAdvance: () => this.#runAndAdvance(),
        }),
    );
    this.#text.catch(() => (this.#text = undefined)); // the next try loads anew
    return this.#text;
  }

  /** Turns the code into an editor. */
  async #open(point?: { x: number; y: number }): Promise<void> {
    const open = (text: CellText) => text.open(point);
    await this.#load().then(open).catch(this.sayMissing);
  }

  /** Shows a text that the build has not drawn: at once, and coloured when that is possible. */
  #show(source: string): void {
    if (!this.#source.hidden)
      this.#source.querySelector("code")!.textContent = source;
    this.#load().then(
      (text) => text.show(this.source),
      () => undefined, // the text stays without colours
    );
  }

  /** A text from storage: shown, and not run. */
  #showSaved({ edits }: Keeping): void {
    const { changed, session } = this.#notebook;
    const damaged = edits.damaged();
    if (session.ids[0] === this.#id && damaged !== undefined)
      this.#notify(({ sayDamaged }) => sayDamaged(this, damaged));
    if (!session.view(this.#id).isEdited) return;
    this.#show(this.source);
    if (changed.has(this.#id))
      this.#notify(({ sayChanged }) => sayChanged(this));
  }

  #update(): void {
    const { outputs, state } = this.#notebook.session.view(this.#id);
    const phase = state === "queued" || state === "running" ? state : undefined;
    if (!phase) this.#isAsked = false;
    // Of all waiting cells, only the one whose Run was pressed shows that it waits.
    this.#signs.watch(phase === "running" || this.#isAsked ? phase : undefined);
    if (phase) {
      // A change of the page on a key press would delay the worker's answer until it is painted.
      const show = () => this.#showState({ hasRun: false });
      this.#starting ??= window.setTimeout(show, brief);
    } else {
      clearTimeout(this.#starting);
      this.#showState({ hasRun: this.#starting !== undefined });
    }
    if (state === "running") this.#showSoon();
    else if (state !== "queued") void this.#shown.show(outputs);
    this.#shown.updateInputs();
  }

  #showState({ hasRun }: { hasRun: boolean }): void {
    const { session, words } = this.#notebook;
    this.#starting = undefined;
    showState(this, this.#controls, session.view(this.#id), words, hasRun);
  }

  /** Shows what a long run has put out so far; a short one is shown when it is done. */
  #showSoon(): void {
    this.#shown.showSoon(() => {
      const { state } = this.#notebook.session.view(this.#id);
      return state === "running" && this.dataset.slow !== undefined;
    });
  }

  #setEditing(): void {
    const isEditing = this.querySelector(".nb-editor :focus") !== null;
    this.toggleAttribute("data-editing", isEditing);
  }
}

customElements.define("nb-cell", NotebookCell);

export type { NotebookCell };
