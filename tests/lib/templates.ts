import { readdirSync, readFileSync } from "node:fs";

/** A call of `fault` or `kindFault`, or of one chosen from both, up to its second argument. */
const CALL = /\b(?:fault|kindFault)\)?\(\s*(?:op|"[\w.]+"),\s*/g;
const ANY_CALL = /\b(?:fault|kindFault)\)?\(/g;
const LITERAL = /^(?:"[^"]*"|'[^']*')/;

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
  const literals = [...source.matchAll(CALL)].flatMap((call) => {
    const rest = source.slice(call.index + call[0].length);
    return LITERAL.exec(rest)?.map((literal) => literal.slice(1, -1)) ?? [];
  });
  if (literals.length !== (source.match(ANY_CALL) ?? []).length) {
    throw new Error(`${name}: a fault's template is not a plain literal`);
  }
  return literals;
}
