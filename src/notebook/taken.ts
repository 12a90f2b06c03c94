import type { LinkedCell } from "./cell.ts";
import { blocked, failure } from "./failure.ts";
import type { CellError } from "./output.ts";
import { createDictionary, hasOwn } from "./untampered.ts";

/** Why a cell cannot start: a cell that it reads has no values, or an import does not exist. */
export function missing(
  { inputs, imports }: LinkedCell,
  defined: Record<string, Record<string, unknown>>,
  modules: Record<string, object>,
): CellError | undefined {
  for (const name in inputs) {
    const cell = inputs[name]!;
    if (hasOwn(inputs, name) && !defined[cell]) return blocked(cell);
  }
  for (let i = 0; i < imports.length; i++) {
    const { from, name } = imports[i]!;
    const module = hasOwn(modules, from) ? modules[from]! : {};
    if (name !== "*" ? !hasOwn(module, name) : !hasOwn(modules, from)) {
      const message = `${from} has no export ${name}`;
      return failure("unknown-import", { from, name }, message);
    }
  }
  return undefined;
}

/** What a cell reads and imports, by its names for them. */
export function takenBy(
  { inputs, imports }: LinkedCell,
  defined: Record<string, Record<string, unknown>>,
  modules: Record<string, object>,
): Record<string, unknown> {
  const taken = createDictionary<unknown>();
  for (const name in inputs)
    if (hasOwn(inputs, name)) taken[name] = defined[inputs[name]!]![name];
  for (let i = 0; i < imports.length; i++) {
    const { from, name, as } = imports[i]!;
    const module = modules[from] as Record<string, unknown>;
    taken[as] = name === "*" ? module : module[name];
  }
  return taken;
}
