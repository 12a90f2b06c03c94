import type {
  CellImport,
  CellSettings,
  CompiledCell,
  LinkedCell,
} from "./cell.ts";
import { blocked } from "./failure.ts";
import type { CellError } from "./output.ts";

/** A cell that did not compile. */
export interface BrokenCell extends CellSettings {
  id: string;
  error: CellError;
  /** What it defined when it last compiled; undefined if that is not known. */
  defines?: string[];
}

export interface LinkOptions {
  /** Finds faults that keep a cell from being linked; without it, cells are taken to have none. */
  findFaults?: FindFaults;
}

/** Says what is wrong with a cell at its place in the lesson; see `link-faults.ts`. */
export type FindFaults = (cell: CompiledCell, scope: Scope) => CellError[];

/** What a cell sees. */
export interface Scope {
  /** All cells, in document order. */
  cells: readonly (BrokenCell | CompiledCell)[];
  /** What the names that are defined above mean. */
  visible: ReadonlyMap<string, Definition>;
  /** The nearest cell above whose definitions are not known, because it does not compile. */
  unknown: string | undefined;
}

export interface Links {
  /** Cells that can run, in document order. */
  linked: Map<string, LinkedCell>;
  /** Why the other cells cannot run. */
  errors: Map<string, CellError>;
  /** Cells whose result depends on this one, directly or not, in document order. */
  dependents(id: string): string[];
  /** Cells that this one takes a value or an import from, in document order. */
  sources(id: string): string[];
  /** Cells that must have run before this one, in document order. */
  needs(id: string): string[];
}

/** What a name means for the cells below. */
export interface Definition {
  cell: string;
  /** Set if the name is an import of that cell. */
  imported?: CellImport;
}

/**
 * Resolves every name that a cell reads: it means the nearest definition or import above, in the
 * order of `cells`. A cell that reads from one that cannot run cannot run either.
 */
export function linkCells(
  cells: (CompiledCell | BrokenCell)[],
  options: LinkOptions = {},
): Links {
  const linker = new Linker(cells, options);
  for (const cell of cells) linker.link(cell);
  return linker.links();
}

class Linker {
  readonly #cells: (CompiledCell | BrokenCell)[];
  readonly #findFaults: FindFaults;
  readonly #linked = new Map<string, LinkedCell>();
  readonly #errors = new Map<string, CellError>();
  readonly #visible = new Map<string, Definition>();
  /** Ids of the cells that a cell takes values from. */
  readonly #values = new Map<string, Set<string>>();
  /** Ids of the cells that a cell takes values or imports from. */
  readonly #sources = new Map<string, Set<string>>();
  /** The nearest cell above whose definitions are not known, because it does not compile. */
  #unknown: string | undefined;

  constructor(
    cells: (CompiledCell | BrokenCell)[],
    { findFaults = () => [] }: LinkOptions,
  ) {
    this.#cells = cells;
    this.#findFaults = findFaults;
  }

  links(): Links {
    const targets = invert(this.#sources);
    return {
      linked: this.#linked,
      errors: this.#errors,
      dependents: (id) => this.#reachable(id, targets),
      sources: (id) =>
        this.#cells
          .map((cell) => cell.id)
          .filter((other) => this.#sources.get(id)?.has(other)),
      needs: (id) => this.#reachable(id, this.#values),
    };
  }

  link(cell: CompiledCell | BrokenCell): void {
    const { id } = cell;
    this.#values.set(id, new Set());
    this.#sources.set(id, new Set());
    if ("error" in cell) {
      this.#errors.set(id, cell.error);
      if (!cell.defines) this.#unknown = id;
      for (const name of cell.defines ?? [])
        this.#visible.set(name, { cell: id });
      return;
    }
    this.#resolve(cell);
    for (const imported of cell.imports) {
      // Every cell has these names anyway.
      if (imported.line) this.#visible.set(imported.as, { cell: id, imported });
    }
    for (const name of cell.defines) this.#visible.set(name, { cell: id });
  }

  #resolve(cell: CompiledCell): void {
    const { id, code, insertions, usual } = cell;
    const inputs: Record<string, string> = {};
    const imports = [...cell.imports];
    const problems = this.#findFaults(cell, {
      cells: this.#cells,
      visible: this.#visible,
      unknown: this.#unknown,
    });
    for (const use of cell.reads) {
      const definition = this.#visible.get(use.name);
      if (!definition) continue;
      const source = definition.cell;
      this.#sources.get(id)!.add(source);
      if (definition.imported) {
        const { from, name, as } = definition.imported;
        imports.push({ from, name, as });
      } else {
        inputs[use.name] = source;
        this.#values.get(id)!.add(source);
      }
      if (this.#errors.has(source)) problems.push(blocked(source));
    }
    const problem = earliest(problems);
    if (problem) this.#errors.set(id, problem);
    else
      this.#linked.set(id, {
        ...{ id, code, insertions, imports, inputs },
        ...(usual && { usual }),
      });
  }

  #reachable(id: string, edges: Map<string, Set<string>>): string[] {
    const found = new Set<string>();
    const visit = (from: string) => {
      for (const to of edges.get(from) ?? []) {
        if (found.has(to)) continue;
        found.add(to);
        visit(to);
      }
    };
    visit(id);
    return this.#cells.map((cell) => cell.id).filter((cell) => found.has(cell));
  }
}

function invert(edges: Map<string, Set<string>>): Map<string, Set<string>> {
  const inverted = new Map(
    [...edges.keys()].map((id) => [id, new Set<string>()]),
  );
  for (const [from, targets] of edges) {
    for (const to of targets) inverted.get(to)?.add(from);
  }
  return inverted;
}

/** The problem that stands first in the source; a cell's own problems go before blocked ones. */
function earliest(problems: CellError[]): CellError | undefined {
  const rank = ({ frames: [frame] }: CellError) =>
    frame ? frame.line * 1e6 + frame.column : Infinity;
  return problems.sort((a, b) =>
    rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0,
  )[0];
}
