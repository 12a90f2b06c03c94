import { readdirSync, readFileSync } from "node:fs";

/** A sentence of `fault`, `kindFault` or `numberFault`. */
const SENTENCE = /\b\w*[fF]ault`\$\{op\}: ([^`]*)`/g;
const ANY_FAULT = /\bthrow \w*[fF]ault\b/g;
const VALUE = /\$\{[^}]*\}/g;

/** The templates of all sentences that the library says, for tests of their wording. */
export function libraryTemplates(): string[] {
  return templatesOf("../../lib/");
}

/** Those of what cells show things with: plots, tables, pictures, sounds. */
export function showTemplates(): string[] {
  return templatesOf("../../src/notebook/show/");
}

function templatesOf(speaker: string): string[] {
  const folder = new URL(speaker, import.meta.url);
  const templates = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && name !== "fault.ts")
    .flatMap((name) =>
      templatesIn(name, readFileSync(new URL(name, folder), "utf8")),
    );
  return [...new Set(templates)].sort();
}

function templatesIn(name: string, source: string): string[] {
  const sentences = [...source.matchAll(SENTENCE)].map(([, sentence]) => {
    let place = 0;
    return sentence!.replace(VALUE, () => `{${place++}}`);
  });
  if (sentences.length !== (source.match(ANY_FAULT) ?? []).length) {
    throw new Error(`${name}: a fault is not followed by its sentence`);
  }
  return sentences;
}
