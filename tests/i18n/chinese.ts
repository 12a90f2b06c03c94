/** What Chinese text must not have, each as a pattern and in words. */
const rules: [pattern: RegExp, what: string][] = [
  [/\p{sc=Han} +[\p{L}\d]|[A-Za-z\d] +\p{sc=Han}/u, "a typed space"],
  [/\p{sc=Han}[,;:!?]|[,;:!?]\p{sc=Han}/u, "half-width punctuation"],
  [/\p{sc=Han}\.(?![\p{L}\d])/u, "a half-width full stop"],
  [/\([^()]*\p{sc=Han}[^()]*\)/u, "half-width parentheses"],
  [/"[^"]*\p{sc=Han}[^"]*"|[「」『』]/u, "quotes other than “ ”"],
];

/** Lists such as [高, 宽] and values such as "same" are written as in code. */
const code = /\[[^\][]*\]|"[a-z-]+"/gi;

/** The slips of a Chinese text: spaces are set by the style sheet, and punctuation is full-width. */
export function findSlips(text: string): string[] {
  const prose = text.replaceAll(code, "[]");
  return rules.flatMap(([pattern, what]) => {
    const found = pattern.exec(prose);
    if (!found) return [];
    const near = prose.slice(Math.max(0, found.index - 12), found.index + 20);
    return [`${what}: ${near.trim()}`];
  });
}
