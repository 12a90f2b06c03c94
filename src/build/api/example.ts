import { runInNewContext } from "node:vm";

/** An example of a docstring: code, and what the comment after it says it shows. */
export interface Example {
  code: string;
  shown: string;
}

/** Splits an example where the comment begins that tells its last value. */
export function readExample(text: string): Example {
  const lines = text.split("\n");
  let end = lines.length;
  while (end > 0 && lines[end - 1]!.startsWith("//")) end--;
  const shown = lines.slice(end).map((line) => line.replace(/^\/\/ ?/, ""));
  return { code: lines.slice(0, end).join("\n"), shown: shown.join("\n") };
}

/** The value of the last statement of `code`, which sees the names of `library`. */
export function runExample(
  code: string,
  library: Record<string, unknown>,
): unknown {
  return runInNewContext(code, { ...library });
}
