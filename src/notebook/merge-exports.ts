import {
  createDictionary,
  defineProperty,
  freeze,
  hasOwn,
} from "./untampered.ts";

/** Frozen, as a module's namespace is: a cell may import the whole of it. */
export function mergeExports(
  before: Record<string, unknown>,
  more: Record<string, unknown>,
): object {
  const merged = createDictionary<unknown>();
  for (const name in before)
    if (hasOwn(before, name)) merged[name] = before[name];
  for (const name in more)
    if (hasOwn(more, name)) merged[name] = named(more[name], name);
  return freeze(merged);
}

/** Gives a function the name that cells import it by: minifying has shortened its own. */
function named(value: unknown, name: string): unknown {
  return typeof value === "function"
    ? defineProperty(value, "name", { value: name })
    : value;
}
