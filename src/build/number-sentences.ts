import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "rolldown";

const SENTENCE = /(?<=\bthrow \w*[fF]ault)`([^`]*)`/g;
const VALUE = /\$\{[^}]*\}/g;

/** Stands for a value. */
const GAP = "#";

/**
 * Replaces the library's error sentences by numbers, and collects the sentences in the part that
 * explains errors. They would be a tenth of what a first run loads, and few runs need one.
 */
export function numberSentences(root: string): Plugin {
  const library = resolve(root, "lib");
  const words = [...new Set(sentencesIn(library).map(wordsOf))];
  const inPlaceOf = new Map([
    [
      resolve(library, "sentence.ts"),
      `export * from ${JSON.stringify(resolve(root, "src/notebook/sentences.ts"))};`,
    ],
    [
      resolve(root, "src/notebook/library-sentences.ts"),
      // In one text, which takes fewer bytes than a list of lists.
      `export const librarySentences = ${JSON.stringify(words.join("\n"))}
        .split("\\n").map((each) => each.split("${GAP}"));`,
    ],
  ]);
  return {
    name: "number-sentences",
    load: (id) => inPlaceOf.get(id) ?? null,
    transform: (code, id) =>
      id.startsWith(library)
        ? code.replace(SENTENCE, (_, sentence: string) => {
            const values = (sentence.match(VALUE) ?? []).join("");
            return `\`${words.indexOf(wordsOf(sentence))}${values}\``;
          })
        : null,
  };
}

function sentencesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => readFileSync(resolve(folder, name), "utf8"))
    .flatMap((code) => [...code.matchAll(SENTENCE)])
    .map(([, sentence]) => sentence!);
}

function wordsOf(sentence: string): string {
  if (/[#\n]/.test(sentence.replace(VALUE, "")))
    throw new Error(
      `numberSentences: ${JSON.stringify(sentence)} holds "#" or a new line, which separate sentences and values; write it without`,
    );
  return sentence.replace(VALUE, GAP);
}
