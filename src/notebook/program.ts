import type { CompiledCell } from "./cell.ts";
import { digest } from "./digest.ts";
import { type BrokenCell, type Links, linkCells } from "./graph.ts";

/** A cell as the lesson ships it. */
export interface LessonCell {
  source: string;
  compiled: BrokenCell | CompiledCell;
}

export interface Compiler {
  compileOrBreak(cell: {
    id: string;
    source: string;
  }): BrokenCell | CompiledCell;
}

export interface ProgramOptions {
  /** The lesson's cells, top to bottom. */
  cells: LessonCell[];
  /** Loaded when an edited cell is to run: unedited ones ship compiled. */
  loadCompiler: () => Promise<Compiler>;
  /** Export names of the modules that cells may import, by specifier. */
  modules?: Record<string, readonly string[]>;
}

interface Text {
  original: LessonCell;
  source: string;
  /** The form of `compiledSource`, which may be an older text than `source`. */
  compiled: BrokenCell | CompiledCell;
  compiledSource: string;
  /** Signature of the lesson as shipped. */
  shipped: string;
}

/** The texts of a lesson's cells as the reader has them, and how they hang together. */
export class Program {
  readonly #texts: Map<string, Text>;
  readonly #loadCompiler: ProgramOptions["loadCompiler"];
  readonly #modules: ProgramOptions["modules"];
  #links!: Links;
  /** By cell, the cells that it depends on, directly or not. */
  #upstream = new Map<string, string[]>();

  constructor({ cells, loadCompiler, modules }: ProgramOptions) {
    this.#loadCompiler = loadCompiler;
    this.#modules = modules;
    this.#texts = new Map(
      cells.map((original) => {
        const { source, compiled } = original;
        const text = { original, source, compiled, compiledSource: source };
        return [compiled.id, { ...text, shipped: "" }];
      }),
    );
    this.#link();
    for (const [id, text] of this.#texts) text.shipped = this.signature(id);
  }

  /** Ids, top to bottom. */
  get ids(): string[] {
    return [...this.#texts.keys()];
  }

  /** As of the last `compile`. */
  get links(): Links {
    return this.#links;
  }

  source(id: string): string {
    return this.#text(id).source;
  }

  /** The lesson's own text. */
  original(id: string): string {
    return this.#text(id).original.source;
  }

  setSource(id: string, source: string): void {
    this.#text(id).source = source;
  }

  /**
   * Stands for a cell's text and the texts of all that it depends on: as long as it is the same,
   * so is what the cell puts out.
   */
  signature(id: string): string {
    const above = this.#upstream.get(id) ?? [];
    return digest([id, ...above].map((each) => this.source(each)).join("\0"));
  }

  /** The signature that the cell has in the lesson as shipped. */
  shippedSignature(id: string): string {
    return this.#text(id).shipped;
  }

  /** Brings the compiled forms and the links up to date with the texts. */
  async compile(): Promise<void> {
    const outdated = [...this.#texts].filter(
      ([, { source, compiledSource }]) => source !== compiledSource,
    );
    if (outdated.length === 0) return;
    const isShipped = ({ source, original }: Text) =>
      source === original.source;
    const compiler = outdated.every(([, text]) => isShipped(text))
      ? undefined
      : await this.#loadCompiler();
    for (const [id, text] of outdated) {
      // Another edit may have come while the compiler was on its way.
      const { source, original, compiled } = text;
      const next =
        isShipped(text) || !compiler
          ? original.compiled
          : compiler.compileOrBreak({ id, source });
      // What a broken cell last defined still tells which cells depend on it.
      text.compiled =
        "error" in next ? { ...next, defines: compiled.defines } : next;
      text.compiledSource = source;
    }
    this.#link();
  }

  #link(): void {
    const cells = [...this.#texts.values()].map(({ compiled }) => compiled);
    this.#links = linkCells(cells, { modules: this.#modules });
    this.#upstream = new Map(this.ids.map((id) => [id, []]));
    for (const id of this.ids)
      for (const dependent of this.#links.dependents(id))
        this.#upstream.get(dependent)!.push(id);
  }

  #text(id: string): Text {
    const text = this.#texts.get(id);
    if (text) return text;
    throw new RangeError(`Program: no cell ${id} among ${this.ids.join()}`);
  }
}
