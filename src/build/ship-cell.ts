import { isDeepStrictEqual } from "node:util";
import type { CellImport, CompiledCell, NameUse } from "../notebook/cell.ts";
import { analyseCell } from "../notebook/compile.ts";
import type { BrokenCell } from "../notebook/graph.ts";
import { offsetAt } from "../notebook/place-at.ts";
import {
  firstUse,
  type ShippedCell,
  unshipCell,
} from "../notebook/shipped-cell.ts";

/**
 * A compiled cell in the short form in which a page carries it; unchanged, if that form cannot
 * express it, as with an import under another name.
 */
export function shipCell(
  source: string,
  compiled: BrokenCell | CompiledCell,
): BrokenCell | CompiledCell | ShippedCell {
  if ("error" in compiled) return compiled;
  const { isManual, limit, usual } = compiled;
  const settings = {
    ...(isManual && { isManual }),
    ...(limit && { limit }),
    ...(usual && { usual: usual.join(" ") }),
  };
  const shipped = { ...outline(compiled.id, source), ...settings };
  const isSame = isDeepStrictEqual(unshipCell(shipped, source), compiled);
  return isSame ? shipped : compiled;
}

function outline(id: string, source: string): ShippedCell {
  const { text, last, defines, reads, assigns, imports } = analyseCell({
    id,
    source,
  });
  const lists = {
    defines: defines.join(" "),
    reads: list(reads, text),
    assigns: list(assigns, text),
    given: list(
      imports.filter(({ line }) => line === undefined),
      source,
    ),
  };
  const named = imports.filter(({ line }) => line !== undefined);
  const byModule: Record<string, string> = {};
  for (const { from } of named) {
    const own = named.filter((each) => each.from === from);
    byModule[from] = list(own, source);
  }
  return {
    id,
    blanks: blanksOf(source, text),
    ...(last && { last: [last.from, last.to] }),
    ...Object.fromEntries(Object.entries(lists).filter(([, names]) => names)),
    ...(named.length > 0 && { imports: byModule }),
  };
}

/** Names, each with its place if that is not its first occurrence in the text. */
function list(uses: (CellImport | NameUse)[], text: string): string {
  const word = ({ name, line, column }: CellImport | NameUse) => {
    if (line === undefined || column === undefined) return name;
    const at = offsetAt(text, { line, column });
    return at === firstUse(name, text) ? name : `${name}:${at}`;
  };
  return uses.map(word).join(" ");
}

/** Lengths of the stretches in which both texts are equal and differ, in turn. */
function blanksOf(source: string, text: string): number[] {
  const lengths: number[] = [];
  let at = 0;
  while (at < source.length) {
    const from = at;
    while (at < source.length && source[at] === text[at]) at++;
    if (at === source.length) break;
    const blank = /^;?\s*/.exec(text.slice(at))![0];
    const isSemicolon = blank.startsWith(";");
    lengths.push(at - from, isSemicolon ? -blank.length : blank.length);
    at += blank.length;
  }
  return lengths;
}
