import type {
  CellSettings,
  CellSource,
  CompiledCell,
  Dialled,
} from "./cell.ts";
import { digest } from "./digest.ts";
import {
  type BrokenCell,
  type FindFaults,
  type Links,
  linkCells,
} from "./graph.ts";
import type { InputValue } from "./input-value.ts";
import type { CellError } from "./output.ts";

/** A cell as the lesson ships it. */
export interface LessonCell {
  source: string;
  compiled: BrokenCell | CompiledCell;
}

export interface Compiler {
  findFaults: FindFaults;
  compileOrBreak: (cell: CellSource) => BrokenCell | CompiledCell;
}

export interface ProgramOptions {
  /** The lesson's cells, top to bottom. */
  cells: LessonCell[];
  /** Loaded when an edited cell is to run: unedited ones ship compiled. */
  loadCompiler: () => Promise<Compiler>;
  /** For cells whose types no build has checked; it comes with the compiler otherwise. */
  findFaults?: FindFaults;
}

interface Text {
  original: LessonCell;
  source: string;
  /** The form of `compiledSource`, which may be an older text than `source`. */
  compiled: BrokenCell | CompiledCell;
  compiledSource: string;
  /** Compiled forms by source: what was compiled once needs no compiler again. */
  known: Map<string, BrokenCell | CompiledCell>;
  /** Replaced and never changed: `Compiled` keeps what it was. */
  dialled: Dialled;
  /** Signature of the lesson as shipped. */
  shipped: string;
}

/** The cells as they were compiled together; later edits and settings do not change it. */
export interface Compiled {
  links: Links;
  source(id: string): string;
  dialled(id: string): Dialled;
  /** As `Program.signature`, of these texts. */
  signature(id: string): string;
}

/** The texts of a lesson's cells as the reader has them, and how they hang together. */
export class Program {
  readonly #texts: Map<string, Text>;
  readonly #loadCompiler: ProgramOptions["loadCompiler"];
  #findFaults: FindFaults | undefined;
  #links!: Links;
  #compiled!: Compiled;
  /** By cell, the cells that it depends on, directly or not. */
  #upstream = new Map<string, string[]>();
  /** By cell, the cells that depend on it or once did. */
  readonly #followers = new Map<string, Set<string>>();
  /** Cached by cell until a text or a setting changes: every view of a cell asks for it. */
  readonly #signatures = new Map<string, string>();

  constructor({ cells, loadCompiler, findFaults }: ProgramOptions) {
    this.#findFaults = findFaults;
    this.#loadCompiler = loadCompiler;
    this.#texts = new Map(
      cells.map((original) => {
        const { source, compiled } = original;
        const known = new Map([[source, compiled]]);
        const text = { original, source, compiled, compiledSource: source };
        this.#followers.set(compiled.id, new Set());
        return [compiled.id, { ...text, known, dialled: {}, shipped: "" }];
      }),
    );
    for (const text of this.#texts.values())
      this.#setCompiled(text, text.compiled);
    this.#link();
    for (const [id, text] of this.#texts) text.shipped = this.signature(id);
  }

  /** Ids, top to bottom. */
  get ids(): string[] {
    return [...this.#texts.keys()];
  }

  /** As of the last `compile`, or the last return to a text that has been compiled before. */
  get compiled(): Compiled {
    return this.#compiled;
  }

  source(id: string): string {
    return this.#text(id).source;
  }

  /** The lesson's own text. */
  original(id: string): string {
    return this.#text(id).original.source;
  }

  /** Cells that depend on this one or once did, directly or not: a name that is gone links none. */
  followers(id: string): ReadonlySet<string> {
    return this.#followers.get(id)!;
  }

  settings(id: string): CellSettings {
    return this.#text(id).original.compiled;
  }

  setSource(id: string, source: string): void {
    const text = this.#text(id);
    text.source = source;
    this.#signatures.clear();
    // What the cell reads and defines is known at once if it has been compiled before.
    const known = text.known.get(source);
    if (!known || source === text.compiledSource) return;
    this.#setCompiled(text, known);
    this.#link();
  }

  /** What the reader has set the controls of a cell to. */
  dialled(id: string): Dialled {
    return this.#text(id).dialled;
  }

  /** Sets a control, or without a value leaves it to the author. */
  dial(id: string, label: string, value: InputValue | undefined): void {
    const text = this.#text(id);
    const others = Object.entries(text.dialled).filter(
      ([name]) => name !== label,
    );
    const own = value === undefined ? [] : [[label, value] as const];
    text.dialled = Object.fromEntries([...others, ...own]);
    this.#takeDown();
  }

  /**
   * A digest of a cell's text and controls and of those of all cells that it depends on. As long as
   * it stays the same, so does the cell's output.
   */
  signature(id: string): string {
    const known = this.#signatures.get(id);
    if (known !== undefined) return known;
    const { errors } = this.#links;
    const ids = [id, ...(this.#upstream.get(id) ?? [])];
    const signature = sign(ids, (each) => this.#text(each), errors.get(id));
    this.#signatures.set(id, signature);
    return signature;
  }

  /** The signature that the cell has in the lesson as shipped. */
  shippedSignature(id: string): string {
    return this.#text(id).shipped;
  }

  /**
   * Brings the compiled forms and the links up to date with the texts.
   *
   * @throws What `loadCompiler` throws.
   */
  async compile(): Promise<Compiled> {
    const outdated = [...this.#texts].filter(
      ([, { source, compiledSource }]) => source !== compiledSource,
    );
    if (outdated.length === 0) return this.#compiled;
    const { findFaults, compileOrBreak } = await this.#loadCompiler();
    this.#findFaults = findFaults;
    for (const [id, text] of outdated) {
      // Another edit may have come while the compiler was on its way.
      const { source, known } = text;
      const next = known.get(source) ?? compileOrBreak({ id, source });
      known.set(source, next);
      this.#setCompiled(text, next);
    }
    this.#link();
    return this.#compiled;
  }

  #setCompiled(text: Text, next: BrokenCell | CompiledCell): void {
    text.compiled =
      "error" in next ? { ...next, defines: likelyDefines(text) } : next;
    text.compiledSource = text.source;
  }

  #link(): void {
    const cells = [...this.#texts.values()].map(({ compiled }) => compiled);
    const links = linkCells(cells, { findFaults: this.#findFaults });
    const upstream = new Map<string, string[]>(this.ids.map((id) => [id, []]));
    for (const id of this.ids)
      for (const dependent of links.dependents(id)) {
        upstream.get(dependent)!.push(id);
        this.#followers.get(id)!.add(dependent);
      }
    this.#links = links;
    this.#upstream = upstream;
    this.#takeDown();
  }

  /** Records what has been compiled, and the present state of the controls. */
  #takeDown(): void {
    this.#signatures.clear();
    const links = this.#links;
    const upstream = this.#upstream;
    const taken = new Map(
      [...this.#texts].map(([id, { compiledSource, dialled }]) => [
        id,
        { source: compiledSource, dialled },
      ]),
    );
    this.#compiled = {
      links,
      source: (id) => taken.get(id)?.source ?? "",
      dialled: (id) => taken.get(id)?.dialled ?? {},
      signature: (id) =>
        sign(
          [id, ...(upstream.get(id) ?? [])],
          (each) => taken.get(each)!,
          links.errors.get(id),
        ),
    };
  }

  #text(id: string): Text {
    const text = this.#texts.get(id);
    if (text) return text;
    throw new RangeError(`Program: no cell ${id} among ${this.ids.join()}`);
  }
}

/**
 * Names that a cell which does not compile would define: those of the lesson's text, and what
 * looks like a declaration in the reader's. Cells that read them wait instead of reading another
 * cell's; and it depends on the texts alone, not on what was typed in between.
 */
function likelyDefines({ original, source }: Text): string[] {
  const declared = source.matchAll(
    /\b(?:class|const|function|let|var)\s+([\p{L}$_][\p{L}\p{N}$_]*)/gu,
  );
  const names = [...declared].map(([, name]) => name!);
  return [...new Set([...(original.compiled.defines ?? []), ...names])];
}

/**
 * Includes the id, since cells with the same text draw different random numbers, and the reason why
 * a cell cannot run, since "defined only further down" comes from cells that it does not depend on.
 */
function sign(
  ids: string[],
  text: (id: string) => Pick<Text, "dialled" | "source">,
  error: CellError | undefined,
): string {
  const texts = ids.map((id) => {
    const { source, dialled } = text(id);
    const settings = Object.entries(dialled).sort(([a], [b]) =>
      a < b ? -1 : 1,
    );
    return [id, source, ...settings.map((each) => JSON.stringify(each))].join(
      "\0",
    );
  });
  return digest([...texts, JSON.stringify(error)].join("\0"));
}
