import type { Program } from "./code-check.ts";
import { sameValue } from "./same-value.ts";

/** What came out of a call. */
export type Ran =
  | { end: "threw"; message: string }
  | {
      end: "value";
      value: unknown;
      /** Multiplications made; only where the check counts them. */
      count?: number;
    };

/**
 * Calls one of our own programs. The arguments are not copied, which would cost most of the time:
 * only mistakes that show as "mutation" change theirs, and these are never called from here.
 */
export function runProgram(
  program: Program,
  args: readonly unknown[],
  counts = false,
): Ran {
  let count = 0;
  const multiply = (a: number, b: number) => {
    count++;
    return a * b;
  };
  try {
    if (!counts) return { end: "value", value: program(...args) };
    const value = program(...args, multiply);
    return { end: "value", value, count };
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
  return (
    b.end === "value" && a.count === b.count && sameValue(a.value, b.value)
  );
}
