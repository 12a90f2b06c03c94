import { fill } from "../i18n/fill.ts";
import type { CellOutput } from "../notebook/output.ts";
import type { CellView } from "../notebook/session.ts";
import { h, toDom } from "../visual/node.ts";
import type { Editor } from "./editor/index.ts";
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
  #builtOutput: Node[] = [];
  #shown: CellOutput[] | undefined;
  #status!: HTMLElement;
  #notice!: HTMLElement;
  #run!: HTMLButtonElement;
  #stop!: HTMLButtonElement;
  #reset!: HTMLButtonElement;
  #editor: Editor | undefined;
  #opening: Promise<void> | undefined;
  #timers: number[] = [];

  connectedCallback() {
    if (this.#id) return; // moved within the page: it is awake already
    this.#id = this.dataset.cell ?? "";
    this.#notebook = pageNotebook();
    this.#code = this.querySelector<HTMLElement>(".nb-code")!;
    this.#source = this.querySelector<HTMLElement>(".nb-source")!;
    this.#output = this.querySelector<HTMLElement>(".nb-output")!;
    this.#builtOutput = [...this.#output.childNodes];
    this.#addControls();
    this.#listen();
    this.#showSaved();
    this.#update();
  }

  /** The text as the reader has it. */
  get source(): string {
    return this.#notebook.session.source(this.#id);
  }

  async run(): Promise<void> {
    await this.#notebook.session.run(this.#id);
  }

  #addControls(): void {
    const { cell: words } = this.#notebook.words;
    const keys = /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘↵" : "Ctrl+↵";
    this.#run = button("nb-run", "▸", words.run, `${words.run} (${keys})`);
    this.#stop = button("nb-stop", "■", words.stop, words.stop);
    this.#reset = button("nb-reset", "↺", words.reset, words.reset);
    const toolbar = document.createElement("div");
    toolbar.className = "nb-toolbar";
    toolbar.append(this.#reset, this.#stop, this.#run);
    this.querySelector(".nb-head")?.append(toolbar);
    this.#status = toDom(
      h("p", { class: "nb-status", role: "status" }),
    ) as HTMLElement;
    this.#notice = toDom(
      h("p", { class: "nb-notice", role: "status" }),
    ) as HTMLElement;
    this.#output.before(this.#status, this.#notice);
    this.#source.tabIndex = 0;
    this.#source.setAttribute("role", "group");
    this.#source.setAttribute(
      "aria-label",
      `${fill(words.code, { cell: this.#id })}. ${words.openEditor}`,
    );
  }

  #listen(): void {
    const { session, sandbox } = this.#notebook;
    session.subscribe((id) => id === this.#id && this.#update());
    this.#run.addEventListener("click", () => void this.run());
    this.#stop.addEventListener("click", () => session.stop());
    this.#reset.addEventListener("click", () => this.#putBack());
    // The sandbox starts when a run is likely, so that the first click is quick.
    this.addEventListener("pointerenter", () => sandbox.warm(), { once: true });
    this.addEventListener("focusin", () => sandbox.warm(), { once: true });
    this.#source.addEventListener(
      "focus",
      () => void import("./editor/index.ts"),
      { once: true },
    );
    this.#source.addEventListener("click", (event) => {
      const isSelecting = getSelection()?.isCollapsed === false;
      if (!isSelecting) void this.#open({ x: event.clientX, y: event.clientY });
    });
    this.addEventListener("keydown", (event) => this.#onKey(event));
    this.addEventListener("focusin", () => this.#setEditing());
    this.addEventListener("focusout", () => this.#setEditing());
  }

  #onKey(event: KeyboardEvent): void {
    const isInEditor = event.target !== this.#source;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      if (event.defaultPrevented) return; // the editor has run the cell
      event.preventDefault();
      void this.run();
    } else if (event.key === "Enter" && !isInEditor) {
      event.preventDefault();
      if (event.shiftKey) this.#runAndAdvance();
      else void this.#open();
    }
  }

  /** Turns the code into an editor; what has been typed is in no danger if that fails. */
  #open(point?: { x: number; y: number }): Promise<void> {
    return (this.#opening ??= this.#openOnce(point).catch(() => {
      this.#opening = undefined;
      this.#say(this.#notebook.words.cell.editorFailed);
    }));
  }

  async #openOnce(point: { x: number; y: number } | undefined): Promise<void> {
    const { openEditor } = await import("./editor/index.ts");
    const { cell: words } = this.#notebook.words;
    const help = fill(words.editorHelp, { keys: "Ctrl+Enter" });
    const parent = document.createElement("div");
    parent.className = "nb-editor";
    const { scrollLeft } = this.#source;
    this.#source.hidden = true;
    this.#code.append(parent);
    this.#editor = openEditor({
      parent,
      source: this.source,
      label: `${fill(words.code, { cell: this.#id })}. ${help}`,
      point,
      onChange: (source) => {
        this.#say("");
        this.#notebook.edit(this.#id, source);
        if (!this.#notebook.edits.isSaved()) this.#say(words.notSaved);
      },
      onRun: () => void this.run(),
      onRunAndAdvance: () => this.#runAndAdvance(),
      onEscape: () => this.#say(words.escape),
    });
    parent.querySelector(".cm-scroller")?.scrollTo({ left: scrollLeft });
  }

  #runAndAdvance(): void {
    void this.run();
    const cells = [...document.querySelectorAll<HTMLElement>("nb-cell")];
    const next = cells[cells.indexOf(this) + 1];
    const target = next?.querySelector<HTMLElement>(
      ".cm-content, .nb-source:not([hidden])",
    );
    target?.focus();
  }

  /** Back to the lesson's text, with a way to undo it. */
  #putBack(): void {
    const { cell: words } = this.#notebook.words;
    const before = this.source;
    this.setSource(this.#notebook.session.original(this.#id));
    this.#say(words.wasReset, [
      { word: words.undo, act: () => this.setSource(before) },
    ]);
  }

  /** Replaces the text, in the editor too if it is open. */
  setSource(source: string): void {
    this.#notebook.changed.delete(this.#id);
    this.#say("");
    if (this.#editor) this.#editor.setSource(source);
    else void this.#paint(source);
    this.#notebook.edit(this.#id, source);
  }

  /** A text from storage: shown, and not run. */
  #showSaved(): void {
    const { changed, edits, session, words } = this.#notebook;
    if (edits.isDamaged()) this.#say(words.cell.damaged);
    if (!session.view(this.#id).isEdited) return;
    void this.#paint(this.source);
    if (!changed.has(this.#id)) return;
    this.#say(words.cell.lessonChanged, [
      {
        word: words.cell.keepMine,
        act: () => {
          this.#notebook.keep(this.#id);
          this.#say("");
        },
      },
      {
        word: words.cell.takeLesson,
        act: () => this.setSource(session.original(this.#id)),
      },
    ]);
  }

  async #paint(source: string): Promise<void> {
    const code = this.#source.querySelector("code")!;
    code.textContent = source;
    const { paint } = await import("./editor/index.ts");
    if (code.textContent === source) code.replaceChildren(paint(source));
  }

  #update(): void {
    const view = this.#notebook.session.view(this.#id);
    const { cell: words } = this.#notebook.words;
    const { state } = view;
    if (this.dataset.state !== state) {
      this.dataset.state = state;
      this.#watch(state);
      this.#status.textContent =
        state === "running" || state === "queued" ? "" : words[state];
    }
    this.toggleAttribute("data-edited", view.isEdited);
    this.#reset.hidden = !view.isEdited;
    this.#output.toggleAttribute(
      "data-stale",
      state === "edited" || state === "stale",
    );
    void this.#showOutputs(view);
  }

  async #showOutputs({ outputs, state }: CellView): Promise<void> {
    const isUnderWay = state === "running" || state === "queued";
    if (outputs === this.#shown || isUnderWay) return;
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
    this.#setSlow(false);
    if (state !== "running") return;
    this.#timers = [
      window.setTimeout(() => this.#setSlow(true), slow),
      window.setTimeout(() => {
        this.#status.textContent = this.#notebook.words.cell.running;
      }, long),
    ];
  }

  #setSlow(isSlow: boolean): void {
    this.toggleAttribute("data-slow", isSlow);
    this.#stop.hidden = !isSlow;
    this.#run.hidden = isSlow;
  }

  #setEditing(): void {
    const editor = this.querySelector(".nb-editor");
    this.toggleAttribute(
      "data-editing",
      editor?.contains(document.activeElement) ?? false,
    );
  }

  /** One line below the code, with what can be done about it. */
  #say(text: string, actions: { word: string; act: () => void }[] = []): void {
    this.#notice.replaceChildren(
      text,
      ...actions.map(({ word, act }) => {
        const each = document.createElement("button");
        each.type = "button";
        each.textContent = word;
        each.addEventListener("click", act);
        return each;
      }),
    );
  }
}

function button(
  name: string,
  icon: string,
  word: string,
  title: string,
): HTMLButtonElement {
  const element = toDom(
    h(
      "button",
      { type: "button", class: name, title, hidden: name !== "nb-run" },
      h("span", { "aria-hidden": "true" }, icon),
      h("span", {}, word),
    ),
  );
  return element as HTMLButtonElement;
}

customElements.define("nb-cell", NotebookCell);

export type { NotebookCell };
