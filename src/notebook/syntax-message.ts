/** What the parser says, with what it leaves out: the sign that it did not expect. */
export function syntaxMessage(
  message: string,
  source: string,
  at: number,
): string {
  const outside = /^Unsyntactic (\w+)$/.exec(message);
  if (outside) return `'${outside[1]}' outside of a loop`;
  if (message !== "Unexpected token")
    return (
      message
        .replace(/(?<=')\s(?=')/, source[at - 1] === "#" ? "#" : "$&")
        // Nobody sees a sign of no width.
        .replace(/(?<=')\p{Cf}(?=')/u, codePoint)
    );
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
  const from = source.lastIndexOf("\n", at - 1) + 1;
  const [line = ""] = source.slice(from).split("\n", 1);
  if (/^\s*(?:del|global|nonlocal|with)\b/.test(line)) return "python";
  if (/<\/[\w.]*>|<\w[^<>]*\/>/.test(line)) return "jsx";
  const isReturn = /^return\b/.test(rest) && !/\bfunction\b|=>/.test(line);
  return isReturn ? "return" : undefined;
}
