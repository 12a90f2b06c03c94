import type { Call } from "./call.ts";
import type { CodeCheck } from "./code-check.ts";
import type { CellError } from "../notebook/output.ts";

/**
 * A cell that calls the reader's function with a counting `multiply`. Functions cannot be sent into
 * the sandbox, so it is defined there.
 */
export function probeOf({ id, name, counts }: CodeCheck) {
  if (!counts) return undefined;
  const source = `
async function probe(...args) {
  if (typeof ${name} !== "function") return undefined;
  let count = 0;
  const multiply = (a, b) => {
    count++;
    return a * b;
  };
  const value = await ${name}(...args, multiply);
  return { value, count };
}`;
  return { id: `${id}-probe`, name: "probe", source, inputs: { [name]: id } };
}

/** Calls a probe as if it were the reader's function, and tells the count apart. */
export function callProbe(call: Call): Call {
  return async (name, args) => {
    const result = await call("probe", args);
    const { end, error, value, args: after } = result;
    if (end !== "idle" || error || !after) return result;
    if (typeof value !== "object" || value === null)
      return { end, error: missing(name) };
    const counted = value as { value?: unknown; count?: number };
    return { ...result, value: counted.value, count: counted.count };
  };
}

function missing(name: string): CellError {
  const message = `${name} is not a function`;
  return { code: "unknown-name", message, values: { name }, frames: [] };
}
