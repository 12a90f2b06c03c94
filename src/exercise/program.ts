import type { Program } from "./code-check.ts";
import { sameValue } from "./same-value.ts";

/** What came out of a call. */
export type Ran =
  { end: "threw"; message: string } | { end: "value"; value: unknown };

/**
 * Calls one of our own programs. The arguments are not copied, which would cost most of the time:
 * only mistakes that show as "mutation" change theirs, and these are never called from here.
 */
export function runProgram(program: Program, args: readonly unknown[]): Ran {
  try {
    return { end: "value", value: program(...args) };
  } catch (error) {
    return {
      end: "threw",
      message: error instanceof Error ? error.message : String(error),
    };
  }
}

/**
 * Whether two calls cannot be told apart. Errors are compared by message: both programs run in
 * the same engine, so the same misuse of the language gives the same words.
 */
export function sameRan(a: Ran, b: Ran): boolean {
  if (a.end === "threw") return b.end === "threw" && a.message === b.message;
  return b.end === "value" && sameValue(a.value, b.value);
}
