import type {
  CellImport,
  CellSettings,
  CompiledCell,
  LinkedCell,
  Place,
} from "./cell.ts";
import type { closest } from "./closest.ts";
import { failure } from "./failure.ts";
import type { CellError } from "./output.ts";
import { importable, provided, providedModule } from "./provided.ts";

/** A cell that did not compile. */
export interface BrokenCell extends CellSettings {
  id: string;
  error: CellError;
  /** What it defined when it last compiled; undefined if that is not known. */
  defines?: string[];
}

export interface LinkOptions {
  /** Export names of every module; imports are not checked without them. */
  modules?: Record<string, readonly string[]>;
  /** Finds what a name is a slip of; comes with the compiler, since a lesson's own cells have none. */
  closest?: typeof closest;
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
interface Definition {
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
  readonly #modules: Record<string, readonly string[]> | undefined;
  readonly #closest: LinkOptions["closest"];
  readonly #linked = new Map<string, LinkedCell>();
  readonly #errors = new Map<string, CellError>();
  readonly #visible = new Map<string, Definition>();
  /** Ids of the cells that a cell takes values from. */
  readonly #values = new Map<string, Set<string>>();
  /** Ids of the cells that a cell takes values or imports from. */
  readonly #sources = new Map<string, Set<string>>();
  /** The nearest cell above of which it is not known what it defines. */
  #unknown: string | undefined;

  constructor(cells: (CompiledCell | BrokenCell)[], options: LinkOptions) {
    this.#cells = cells;
    const names = { [providedModule]: [...provided, ...importable] };
    this.#closest = options.closest;
    this.#modules = options.modules && { ...names, ...options.modules };
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
      // Names that every cell has anyway are not handed down.
      if (imported.line) this.#visible.set(imported.as, { cell: id, imported });
    }
    for (const name of cell.defines) this.#visible.set(name, { cell: id });
  }

  #resolve(cell: CompiledCell): void {
    const { id, code, insertions, isPlain } = cell;
    const inputs: Record<string, string> = {};
    const imports = [...cell.imports];
    const problems = [
      ...cell.imports.map((taken) => this.#checkImport(id, taken)),
      ...cell.assigns.map((use) => this.#refuseAssignment(cell, use)),
    ];
    for (const use of cell.reads) {
      const definition = this.#visible.get(use.name);
      if (!definition) {
        if (!use.optional) problems.push(this.#explainUnknown(cell, use));
        continue;
      }
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
        ...(isPlain && { isPlain }),
      });
  }

  #checkImport(id: string, taken: CellImport): CellError | undefined {
    const { from, name, line = 1, column = 1 } = taken;
    if (!this.#modules) return undefined;
    const names = Object.hasOwn(this.#modules, from)
      ? this.#modules[from]!
      : undefined;
    if (names && (name === "*" || names.includes(name))) return undefined;
    const place = { line, column };
    if (!names)
      return failAt("unknown-module", `no module ${from}`, { from }, id, place);
    const near = this.#closest?.(name, names);
    const message = `${from} has no export ${name}`;
    const values = { from, name, ...(near && { near }) };
    return failAt("unknown-import", message, values, id, place);
  }

  #refuseAssignment(
    cell: CompiledCell,
    use: Place & { name: string },
  ): CellError {
    const owner = this.#visible.get(use.name)?.cell;
    if (!owner) return this.#explainUnknown(cell, use);
    const values = { name: use.name, cell: owner };
    const message = `${use.name} belongs to ${owner}`;
    return failAt("assigns-other", message, values, cell.id, use);
  }

  #explainUnknown(
    cell: CompiledCell,
    use: Place & { name: string },
  ): CellError {
    const { name } = use;
    if (this.#unknown !== undefined) return blocked(this.#unknown);
    const index = this.#cells.findIndex(({ id }) => id === cell.id);
    const below = this.#cells
      .slice(index + 1)
      .find(({ defines }) => defines?.includes(name));
    if (below) {
      const values = { name, cell: below.id };
      const message = `${name} is defined further down, in ${below.id}`;
      return failAt("defined-below", message, values, cell.id, use);
    }
    const near = this.#closest?.(name, [
      ...this.#visible.keys(),
      ...cell.defines,
      ...cell.imports.map(({ as }) => as),
      ...provided,
      ...Object.values(this.#modules ?? {}).flat(),
    ]);
    const from = Object.entries(this.#modules ?? {}).find(([, names]) =>
      names.includes(name),
    )?.[0];
    const values = { name, ...(from ? { from } : near && { near }) };
    const message = `${name} is not defined`;
    return failAt("unknown-name", message, values, cell.id, use);
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

function blocked(cell: string): CellError {
  const message = `${cell} failed`;
  return failure("blocked", { cell }, message);
}

function failAt(
  code: CellError["code"],
  message: string,
  values: CellError["values"],
  cell: string,
  { line, column }: Place,
): CellError {
  return { code, message, values, frames: [{ cell, line, column }] };
}

/** The problem that stands first in the source; a cell's own problems go before blocked ones. */
function earliest(problems: (CellError | undefined)[]): CellError | undefined {
  const rank = ({ frames: [frame] }: CellError) =>
    frame ? frame.line * 1e6 + frame.column : Infinity;
  return problems
    .filter((problem) => problem !== undefined)
    .sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))[0];
}
