import { closest } from "../../notebook/closest.ts";

/** The keyword that a text most likely ends with, but for a slip, as in `cosnt `. */
export function nearKeyword(text: string): string | undefined {
  const [, word = ""] = /(?<![\w$.])(\w+)\s+$/.exec(text) ?? [];
  return keywords.includes(word) ? undefined : closest(word, keywords);
}

const keywords = [
  ...["async", "await", "class", "const", "export", "extends", "for"],
  ...["function", "interface", "return", "throw", "type", "while"],
];
