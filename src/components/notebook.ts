import type { RuntimeWords } from "../i18n/runtime.ts";
import { digest } from "../notebook/digest.ts";
import { type Edits, editsKey, openEdits } from "../notebook/edits.ts";
import type { CellOutput } from "../notebook/output.ts";
import type { LessonCell } from "../notebook/program.ts";
import { Sandbox } from "../notebook/sandbox/client.ts";
import { Session } from "../notebook/session.ts";
import { drawOutputs } from "../visual/cell-output.ts";
import { toDom } from "../visual/node.ts";

/** What the page's JSON says of its notebook; `Lesson.astro` writes it. */
interface NotebookData {
  lesson: string;
  lang: string;
  sandbox: string;
  words: RuntimeWords;
  modules: Record<string, string[]>;
  cells: LessonCell["compiled"][];
}

/** The notebook of the page: its cells' session, and where the reader's texts are kept. */
export class PageNotebook {
  readonly session: Session;
  readonly sandbox: Sandbox;
  readonly words: RuntimeWords;
  /** Cells whose lesson text has changed since the reader's edit was saved. */
  readonly changed = new Set<string>();
  readonly edits: Edits;
  /** By cell, what to do when its text could not be kept. */
  readonly onNotSaved = new Map<string, () => void>();
  readonly #language: string;
  readonly #unsaved = new Set<string>();
  #timer = 0;

  constructor(data: NotebookData) {
    this.words = data.words;
    this.#language = data.lang;
    this.sandbox = new Sandbox(data.sandbox);
    this.session = new Session({
      cells: data.cells.map((compiled) => ({
        compiled,
        source: shippedSource(compiled.id),
      })),
      modules: data.modules,
      spawn: () => this.sandbox.spawn(),
      loadCompiler: () => import("../notebook/compile.ts"),
    });
    this.edits = openEdits(localStore(), editsKey(data.lesson, data.lang));
    this.#restore();
    const flush = () => this.#flush();
    addEventListener("pagehide", flush);
    addEventListener("visibilitychange", flush);
  }

  /** Outputs as nodes of the page. Errors wait for their words in the reader's language. */
  async draw(outputs: CellOutput[], cell: string): Promise<Node[]> {
    const hasError = outputs.some(({ kind }) => kind === "error");
    const faults = hasError ? await this.#faults() : {};
    const context = { words: this.words, faults, cell };
    return drawOutputs(outputs, context).map((node) => toDom(node));
  }

  /** What the library and the parser say in the reader's language; English if that is not to be had. */
  async #faults(): Promise<Record<string, string>> {
    if (this.#language !== "zh") return {};
    try {
      return (await import("../i18n/faults-zh.ts")).zh;
    } catch {
      return {};
    }
  }

  /** Takes a reader's text, keeps it, and runs nothing. */
  edit(id: string, source: string): void {
    this.session.edit(id, source);
    this.#unsaved.add(id);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#flush(), 300);
  }

  /** The reader keeps their text although the lesson's has changed under it. */
  keep(id: string): void {
    this.changed.delete(id);
    this.#unsaved.add(id);
    this.#flush();
  }

  #restore(): void {
    for (const [id, { source, base }] of Object.entries(this.edits.read())) {
      if (!this.session.ids.includes(id)) continue;
      const original = this.session.original(id);
      if (source !== original && base !== digest(original))
        this.changed.add(id);
      this.session.edit(id, source);
    }
  }

  #flush(): void {
    for (const id of this.#unsaved) {
      const source = this.session.source(id);
      const original = this.session.original(id);
      // What was edited on an older text stays known as such until the reader decides.
      const base = this.changed.has(id)
        ? (this.edits.read()[id]?.base ?? "")
        : digest(original);
      const isOriginal = source === original && !this.changed.has(id);
      this.edits.write(id, isOriginal ? undefined : { source, base });
      if (!this.edits.isSaved()) this.onNotSaved.get(id)?.();
    }
    this.#unsaved.clear();
  }
}

let notebook: PageNotebook | undefined;

/** The page has one notebook, made when its first cell wakes. */
export function pageNotebook(): PageNotebook {
  const data = document.getElementById("nb-notebook")?.textContent ?? "";
  return (notebook ??= new PageNotebook(JSON.parse(data) as NotebookData));
}

/** A cell's text is in the page already: what its code block shows. */
function shippedSource(id: string): string {
  const code = document.querySelector(`[data-cell="${id}"] .nb-source code`);
  return code?.textContent ?? "";
}

/** The browser's storage, unless the reader has forbidden it. */
export function localStore(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
