/** What the parser says, with what it leaves out: the sign that it did not expect. */
export function syntaxMessage(
  message: string,
  source: string,
  at: number,
): string {
  const outside = /^Unsyntactic (\w+)$/.exec(message);
  if (outside) return `'${outside[1]}' outside of a loop`;
  if (message !== "Unexpected token")
    // Nobody sees a sign of no width.
    return message.replace(/(?<=')\p{Cf}(?=')/u, codePoint);
  const [sign] = /^(?:[\p{ID_Continue}$]+|=>|\S)/u.exec(source.slice(at)) ?? [];
  return sign ? `Unexpected token '${sign}'` : "Unexpected end of the code";
}

function codePoint(sign: string): string {
  const code = sign.codePointAt(0)!.toString(16).toUpperCase();
  return `U+${code.padStart(4, "0")}`;
}

/** What a reader had in mind that is no TypeScript of a cell. */
export type Habit = "invisible" | "jsx" | "object" | "python" | "return";

/** The habit behind a source that does not parse at `at`, as far as its letters tell. */
export function findHabit(source: string, at: number): Habit | undefined {
  const rest = source.slice(at);
  if (/^\p{Cf}/u.test(rest)) return "invisible";
  if (python.test(source) || /^(?:and|is|not|or)\b/.test(rest)) return "python";
  const from = source.lastIndexOf("\n", at - 1) + 1;
  const [line = ""] = source.slice(from).split("\n", 1);
  if (/<\/[\w.]*>|<\w[^<>]*\/>/.test(line)) return "jsx";
  return /^return\b/.test(rest) ? "return" : undefined;
}

const python = new RegExp(
  [
    String.raw`^\s*(?:async )?def\s+\w+\s*\(`,
    String.raw`^\s*from\s+[\w.]+\s+import\b`,
    String.raw`^\s*import\s+[\w.]+(?:\s+as\s+\w+)?\s*$`,
    // A line that ends in a colon and opens no brace.
    String.raw`^\s*(?:class|elif|else|except|for|if|try|while|with)\b[^{}?]*:\s*(?:#.*)?$`,
    String.raw`^\s*#\s`,
    String.raw`\belif\b`,
    String.raw`\bf(?:"[^"]*"|'[^']*')`,
    String.raw`\blambda\b[^{}]*:`,
    String.raw`[[(].*\bfor \w+ in\b.*[\])]`,
  ].join("|"),
  "m",
);
