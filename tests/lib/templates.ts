import { readdirSync, readFileSync } from "node:fs";

/** A call of `fault` or `kindFault`, or of one chosen from both, up to its second argument. */
const CALL = /\b(?:fault|kindFault)\)?\(\s*(?:op|"[\w.]+"),\s*/g;
const ANY_CALL = /\b(?:fault|kindFault)\)?\(/g;
const LITERAL = /^(?:"[^"]*"|'[^']*')/;

/** The templates of all sentences that the library says, for tests of their wording. */
export function libraryTemplates(): string[] {
  const lib = new URL("../../lib/", import.meta.url);
  const templates = readdirSync(lib)
    .filter((name) => name !== "fault.ts")
    .flatMap((name) =>
      templatesIn(name, readFileSync(new URL(name, lib), "utf8")),
    );
  return [...new Set(templates)].sort();
}

function templatesIn(name: string, source: string): string[] {
  const literals = [...source.matchAll(CALL)].flatMap((call) => {
    const rest = source.slice(call.index + call[0].length);
    return LITERAL.exec(rest)?.map((literal) => literal.slice(1, -1)) ?? [];
  });
  if (literals.length !== (source.match(ANY_CALL) ?? []).length) {
    throw new Error(`lib/${name}: a fault's template is not a plain literal`);
  }
  return literals;
}
