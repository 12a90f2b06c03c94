import type { RuntimeWords } from "../i18n/runtime.ts";
import { type Dials, dialsKey, openDials } from "../notebook/dials.ts";
import { digest } from "../notebook/digest.ts";
import {
  changedCells,
  type Edits,
  editsKey,
  openEdits,
} from "../notebook/edits.ts";
import type { InputValue } from "../notebook/input-value.ts";
import type { LibraryPart } from "../notebook/library-parts.ts";
import type { CellOutput } from "../notebook/output.ts";
import type { LessonCell } from "../notebook/program.ts";
import { Sandbox } from "../notebook/sandbox/client.ts";
import { type ShippedCell, unshipCell } from "../notebook/shipped-cell.ts";
import { Session } from "../notebook/session.ts";
import { drawOutputs, type OutputContext } from "../visual/cell-output.ts";
import { toDom } from "../visual/node.ts";
import { localStore } from "./local-store.ts";
import { loadDrawers } from "../visual/output/drawers.ts";

/** The words that a page has at once; others come with the first output that is not mere text. */
export type PageWords = Pick<RuntimeWords, "cell">;

/** What the page's JSON says of its notebook; `Lesson.astro` writes it. */
interface NotebookData {
  lesson: string;
  lang: string;
  sandbox: string;
  parts: LibraryPart[];
  words: PageWords;
  modules: Record<string, string[]>;
  cells: (LessonCell["compiled"] | ShippedCell)[];
}

/** The notebook of the page: its cells' session, and where the reader's texts are kept. */
export class PageNotebook {
  readonly session: Session;
  readonly sandbox: Sandbox;
  readonly words: PageWords;
  /** Cells whose lesson text has changed since the reader's edit was saved. */
  readonly changed = new Set<string>();
  readonly edits: Edits;
  /** By cell, what to do when its text could not be kept. */
  readonly onNotSaved = new Map<string, () => void>();
  /** The lesson's name in its address. */
  readonly lesson: string;
  /** Where the edits are kept, and what the controls are set to. */
  readonly key: string;
  readonly dialsKey: string;
  readonly #language: string;
  readonly #dials: Dials;
  readonly #unsaved = new Set<string>();
  /** Cells whose controls have been moved. */
  readonly #moved = new Set<string>();
  #isLost = false;
  #timer = 0;

  constructor(data: NotebookData) {
    this.words = data.words;
    this.lesson = data.lesson;
    this.#language = data.lang;
    this.sandbox = new Sandbox(data.sandbox, {}, data.parts);
    this.session = new Session({
      cells: data.cells.map((cell) => {
        const source = shippedSource(cell.id);
        const isShort = "blanks" in cell;
        return { source, compiled: isShort ? unshipCell(cell, source) : cell };
      }),
      modules: data.modules,
      spawn: () => this.sandbox.spawn(),
      loadCompiler: () => import("../notebook/compile.ts"),
    });
    this.key = editsKey(data.lesson, data.lang);
    this.edits = openEdits(localStore(), this.key);
    this.dialsKey = dialsKey(data.lesson, data.lang);
    this.#dials = openDials(localStore(), this.dialsKey);
    this.#restore();
    addEventListener("storage", ({ key, oldValue, newValue }) => {
      if (key !== this.key) return;
      // What another tab has written is offered; nothing here changes by itself.
      const ids = changedCells(oldValue, newValue);
      void import("./other-tab.ts").then(({ offerTexts }) => offerTexts(ids));
    });
    const flush = () => this.#flush();
    addEventListener("pagehide", flush);
    addEventListener("visibilitychange", flush);
  }

  /** Outputs as nodes of the page; as mere text, if what draws them cannot be loaded. */
  async draw(outputs: CellOutput[], cell: string): Promise<Node[]> {
    const isText = outputs.every(
      ({ kind }) => kind === "text" || kind === "log",
    );
    const hasError = outputs.some(({ kind }) => kind === "error");
    let nodes;
    try {
      const [said, drawers] = await Promise.all([
        isText ? { words: {} } : this.#outputWords(hasError),
        loadDrawers(outputs),
      ]);
      nodes = drawOutputs(outputs, { ...said, drawers, cell });
    } catch {
      nodes = drawOutputs(outputs.map(asText), { words: {}, cell });
    }
    return nodes.map((node) => toDom(node));
  }

  /** How outputs and errors are said in the reader's language. */
  async #outputWords(
    hasError: boolean,
  ): Promise<Pick<OutputContext, "faults" | "words">> {
    if (this.#language !== "zh")
      return { words: (await import("../i18n/runtime-en.ts")).en };
    const [{ zh: words }, faults] = await Promise.all([
      import("../i18n/runtime-zh.ts"),
      hasError ? import("../i18n/faults-zh.ts") : undefined,
    ]);
    return { words, ...(faults && { faults: faults.zh }) };
  }

  /** Takes a reader's text, keeps it, and runs nothing. */
  edit(id: string, source: string): void {
    this.session.edit(id, source);
    this.#unsaved.add(id);
    this.#flushSoon();
  }

  /** Sets a control, or without a value leaves it to the author; keeps that, and runs nothing. */
  dial(id: string, label: string, value: InputValue | undefined): void {
    this.session.dial(id, label, value);
    this.#moved.add(id);
    this.#flushSoon();
  }

  #flushSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#flush();
      this.#prepare();
    }, 300);
  }

  /** The reader keeps their text although the lesson's has changed under it. */
  keep(id: string): void {
    this.changed.delete(id);
    this.#unsaved.add(id);
    this.#flush();
  }

  /** Marks what the edits have put out of date. Without a compiler that waits for a run. */
  #prepare(): void {
    this.session.prepare().catch(() => undefined);
  }

  #restore(): void {
    for (const [id, { source, base }] of Object.entries(this.edits.read())) {
      if (!this.session.ids.includes(id)) continue;
      const original = this.session.original(id);
      if (source !== original && base !== digest(original))
        this.changed.add(id);
      this.session.edit(id, source);
    }
    for (const [id, dialled] of Object.entries(this.#dials.read())) {
      if (!this.session.ids.includes(id)) continue;
      for (const [label, value] of Object.entries(dialled))
        if (this.hasInput(id, label)) this.session.dial(id, label, value);
    }
  }

  /** Whether a cell has a control: what it shows says so, unless the reader has edited it. */
  hasInput(id: string, label: string): boolean {
    if (this.session.view(id).isEdited) return true;
    const inputs = document.querySelectorAll<HTMLElement>(
      `[data-cell="${id}"] [data-input]`,
    );
    return [...inputs].some(({ dataset }) => dataset.input === label);
  }

  #flush(): void {
    for (const id of this.#moved)
      this.#dials.write(id, this.session.dialled(id));
    this.#moved.clear();
    for (const id of this.#unsaved) {
      const source = this.session.source(id);
      const original = this.session.original(id);
      // What was edited on an older text stays known as such until the reader decides.
      const base = this.changed.has(id)
        ? (this.edits.read()[id]?.base ?? "")
        : digest(original);
      const isOriginal = source === original && !this.changed.has(id);
      this.edits.write(id, isOriginal ? undefined : { source, base });
    }
    // Said once, where the reader is, and again only if it has been better meanwhile.
    const [last] = [...this.#unsaved].slice(-1);
    const isLost = !this.edits.isSaved();
    if (last && isLost && !this.#isLost) this.onNotSaved.get(last)?.();
    this.#isLost = isLost;
    this.#unsaved.clear();
  }
}

let notebook: PageNotebook | undefined;

/** The page has one notebook, made when its first cell wakes. */
export function pageNotebook(): PageNotebook {
  const data = document.getElementById("nb-notebook")?.textContent ?? "";
  return (notebook ??= new PageNotebook(JSON.parse(data) as NotebookData));
}

function asText(output: CellOutput): CellOutput {
  const text =
    "text" in output
      ? output.text
      : output.kind === "error"
        ? output.error.message || output.error.code
        : output.kind;
  return { kind: "text", text };
}

/** A cell's text is in the page already: what its code block shows. */
function shippedSource(id: string): string {
  const code = document.querySelector(`[data-cell="${id}"] .nb-source code`);
  return code?.textContent ?? "";
}
