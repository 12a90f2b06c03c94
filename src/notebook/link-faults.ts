import type { CellImport, CompiledCell, NameUse, Place } from "./cell.ts";
import { closest } from "./closest.ts";
import { blocked, failure } from "./failure.ts";
import { type FindFaults, type Scope } from "./graph.ts";
import type { CellError } from "./output.ts";
import { importable, provided, providedModule } from "./provided.ts";

/** Export names by module. */
export type Modules = Record<string, readonly string[]>;

/**
 * Finds imports that do not exist, names that nothing above defines, and assignments to another
 * cell's variables. It loads with the compiler, since a lesson's own cells have no such faults.
 *
 * @param modules What cells may import besides what every page has.
 */
export function faultFinder(modules: Modules): FindFaults {
  const own = { [providedModule]: [...provided, ...importable] };
  const all: Modules = { ...own, ...modules };
  return (cell, scope) =>
    [
      ...cell.imports.map((taken) => checkImport(cell, taken, all)),
      ...cell.assigns.map((use) => refuseAssignment(cell, use, scope, all)),
      ...cell.reads
        .filter(({ name, optional }) => !optional && !scope.visible.has(name))
        .map((use) => explainUnknown(cell, use, scope, all)),
    ].filter((fault) => fault !== undefined);
}

function checkImport(
  { id }: CompiledCell,
  { from, name, line = 1, column = 1 }: CellImport,
  modules: Modules,
): CellError | undefined {
  const names = Object.hasOwn(modules, from) ? modules[from]! : undefined;
  if (names && (name === "*" || names.includes(name))) return undefined;
  const place = { line, column };
  if (!names)
    return failAt("unknown-module", `no module ${from}`, { from }, id, place);
  const elsewhere = moduleOf(name, modules);
  const near = elsewhere ? undefined : closest(name, names);
  const values = {
    from,
    name,
    ...(elsewhere && { elsewhere }),
    ...(near && { near }),
    ...(from === providedModule && { names: names.join(", ") }),
  };
  const message = `${from} has no export ${name}`;
  return failAt("unknown-import", message, values, id, place);
}

function moduleOf(name: string, modules: Modules): string | undefined {
  return Object.keys(modules).find((from) => modules[from]!.includes(name));
}

function refuseAssignment(
  cell: CompiledCell,
  use: NameUse,
  scope: Scope,
  modules: Modules,
): CellError {
  const owner = scope.visible.get(use.name)?.cell;
  if (!owner) return explainUnknown(cell, use, scope, modules);
  const values = { name: use.name, cell: owner };
  const message = `${use.name} belongs to ${owner}`;
  return failAt("assigns-other", message, values, cell.id, use);
}

function explainUnknown(
  cell: CompiledCell,
  use: NameUse,
  { cells, visible, unknown }: Scope,
  modules: Modules,
): CellError {
  const { name } = use;
  if (unknown !== undefined) return blocked(unknown);
  const index = cells.findIndex(({ id }) => id === cell.id);
  const below = cells
    .slice(index + 1)
    .find(({ defines }) => defines?.includes(name));
  if (below) {
    const values = { name, cell: below.id };
    const message = `${name} is defined further down, in ${below.id}`;
    return failAt("defined-below", message, values, cell.id, use);
  }
  const near = Object.hasOwn(Math, name)
    ? `Math.${name}`
    : closest(name, [
        ...visible.keys(),
        ...cell.defines,
        ...cell.imports.map(({ as }) => as),
        ...provided,
        ...Object.values(modules).flat(),
      ]);
  const from = moduleOf(name, modules);
  const isNew = cell.assigns.some((assigned) => assigned.name === name);
  const values = {
    name,
    ...(isNew && { isNew: 1 }),
    ...(from ? { from } : near && { near }),
  };
  const message = `${name} is not defined`;
  return failAt("unknown-name", message, values, cell.id, use);
}

function failAt(
  code: CellError["code"],
  message: string,
  values: CellError["values"],
  cell: string,
  { line, column }: Place,
): CellError {
  return {
    ...failure(code, values, message),
    frames: [{ cell, line, column }],
  };
}
