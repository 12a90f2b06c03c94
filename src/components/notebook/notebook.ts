import type { RuntimeWords } from "../../i18n/runtime.ts";
import type { InputValue } from "../../notebook/input-value.ts";
import { dialsKey, editsKey } from "../../notebook/kept-keys.ts";
import {
  type ShippedParts,
  unshipParts,
} from "../../notebook/library-parts.ts";
import type { CellOutput } from "../../notebook/output.ts";
import type { Compiler, LessonCell } from "../../notebook/program.ts";
import { Sandbox } from "../../notebook/sandbox/client.ts";
import { type ShippedCell, unshipCell } from "../../notebook/shipped-cell.ts";
import { Session } from "../../notebook/session.ts";
import { toDom } from "../../visual/node.ts";
import {
  drawPlain,
  foldRepeats,
  isPlain,
  type PlainOutput,
} from "../../visual/output/plain.ts";
import type { Keeping } from "./keeping.ts";
import { localStore } from "../site/local-store.ts";

/** The words that a page carries; other words load with the code that uses them. */
export type PageWords = Pick<RuntimeWords, "cell">;

/** What the page's JSON says of its notebook; `Lesson.astro` writes it. */
interface NotebookData {
  lesson: string;
  lang: string;
  /** Address of the site. */
  base: string;
  parts: ShippedParts;
  words: PageWords;
  /** What the library exports without its parts, with spaces between the names. */
  core: string;
  cells: (LessonCell["compiled"] | ShippedCell)[];
}

/** The notebook of the page: its cells' session, and where the reader's texts are kept. */
export class PageNotebook {
  readonly session: Session;
  readonly sandbox: Sandbox;
  readonly words: PageWords;
  /** Loads the compiler, which only edited cells need. */
  readonly loadCompiler: () => Promise<Compiler>;
  /** Cells whose lesson text has changed since the reader's edit was saved. */
  readonly changed = new Set<string>();
  /** False when the last change lasts only as long as the page. */
  isSaved = true;
  /** By cell, what to do when its text could not be kept. */
  readonly onNotSaved = new Map<string, () => void>();
  /** The lesson's name in its address. */
  readonly lesson: string;
  /** Where the edits are kept, and what the controls are set to. */
  readonly key: string;
  readonly dialsKey: string;
  readonly #language: string;
  /** Resolves when stored edits are back in the session; undefined if there are none. */
  readonly restored: Promise<Keeping> | undefined;
  #keeping: Promise<Keeping> | undefined;

  constructor(data: NotebookData) {
    this.words = data.words;
    this.lesson = data.lesson;
    this.#language = data.lang;
    const parts = unshipParts(data.base, data.parts);
    this.sandbox = new Sandbox(`${data.base}sandbox.html`, {}, parts);
    const early = document.querySelector("iframe");
    // Otherwise the reader saves data, and the frame loads with the first run.
    if (early || navigator.serviceWorker?.controller) this.sandbox.load(early);
    this.loadCompiler = async () => {
      const { compileOrBreak, faultFinder } =
        await import("../../notebook/compile.ts");
      const convbook = data.core.split(" ");
      for (const { from, names } of parts)
        if (from === "convbook") convbook.push(...names);
      return { compileOrBreak, findFaults: faultFinder({ convbook }) };
    };
    this.session = new Session({
      cells: data.cells.map((cell) => {
        const source = shippedSource(cell.id);
        const isShort = "blanks" in cell;
        return { source, compiled: isShort ? unshipCell(cell, source) : cell };
      }),
      spawn: () => this.sandbox.spawn(),
      loadCompiler: this.loadCompiler,
    });
    this.key = editsKey(data.lesson, data.lang);
    this.dialsKey = dialsKey(data.lesson, data.lang);
    if (isKept(this.key) || isKept(this.dialsKey))
      this.restored = this.#restore();
    addEventListener("storage", ({ key, oldValue, newValue }) => {
      if (key !== this.key) return;
      void this.keeping().then((keeping) =>
        keeping.takeFromTab(oldValue, newValue),
      );
    });
  }

  /** Where the reader's texts and settings are kept. */
  keeping(): Promise<Keeping> {
    return (this.#keeping ??= import("./keeping.ts").then(
      (part) => new part.Keeping(this),
    ));
  }

  /** Outputs as nodes of the page; as plain text if the code that draws them cannot be loaded. */
  async draw(outputs: CellOutput[], cell: string): Promise<Node[]> {
    const drawn = outputs.every(isPlain)
      ? drawTexts(outputs)
      : await import("../cell/draw-outputs.ts")
          .then((part) =>
            part.drawAll(outputs, { language: this.#language, cell }),
          )
          .catch(() => drawTexts(outputs.map((each) => this.#asText(each))));
    return drawn.map((node) => toDom(node));
  }

  /** Prepares a run of a cell: starts the sandbox and fetches the parts of the library it needs. */
  warm(id: string): void {
    this.sandbox.warm();
    const { links } = this.session;
    const cells = [...links.needs(id), id].map((each) =>
      links.linked.get(each),
    );
    this.sandbox.fetchParts(cells.filter((cell) => cell !== undefined));
  }

  /** Takes and saves a reader's text. Nothing runs. */
  edit(id: string, source: string): void {
    this.session.edit(id, source);
    void this.keeping().then((keeping) => keeping.takeText(id));
  }

  /** Sets a control, or without a value resets it to the author's, and saves that. Nothing runs. */
  dial(id: string, label: string, value: InputValue | undefined): void {
    this.session.dial(id, label, value);
    void this.keeping().then((keeping) => keeping.takeSetting(id));
  }

  #asText(output: CellOutput): PlainOutput {
    const said =
      "text" in output
        ? output.text
        : output.kind === "error" && output.error.message;
    return { kind: "text", text: said || this.words.cell.missing };
  }

  async #restore(): Promise<Keeping> {
    const keeping = await this.keeping();
    keeping.restore();
    return keeping;
  }
}

let notebook: PageNotebook | undefined;

/** The page has one notebook, made when its first cell wakes. */
export function pageNotebook(): PageNotebook {
  const data = document.getElementById("nb-notebook")?.textContent ?? "";
  return (notebook ??= new PageNotebook(JSON.parse(data) as NotebookData));
}

/** Whether something is stored under the key; false if storage is forbidden. */
function isKept(key: string): boolean {
  try {
    return (localStore()?.getItem(key) ?? null) !== null;
  } catch {
    return false;
  }
}

function drawTexts(outputs: PlainOutput[]) {
  return foldRepeats(outputs).map(({ output, count }) =>
    drawPlain(output, count),
  );
}

/** A cell's text is in the page already: what its code block shows. */
function shippedSource(id: string): string {
  const code = document.querySelector(`#cell-${id} .nb-source code`);
  return code?.textContent ?? "";
}
