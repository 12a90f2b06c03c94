import type { CellSettings, CompiledCell, NameUse } from "./cell.ts";
import type { UsualPart } from "./library-parts.ts";
import { providedModule } from "./provided.ts";
import { placeAt } from "./place-at.ts";
import { wrapCell } from "./wrap.ts";

/**
 * A compiled cell in the form in which a page carries it: only what cannot be derived from the
 * source, which is in the page already. Lists of names are texts with spaces; if a name's place is
 * not its first occurrence, it follows behind a colon.
 */
export interface ShippedCell extends CellSettings {
  id: string;
  /** Lengths of what is kept and what is blanked, in turn; below 0, a semicolon begins it. */
  blanks: number[];
  /** A last expression: the end of the statement before it, and its own. */
  last?: [from: number, to: number];
  defines?: string;
  reads?: string;
  assigns?: string;
  /** By module, what the cell imports. */
  imports?: Record<string, string>;
  /** What it has without importing it. */
  given?: string;
  /** Which of the usual parts of the library it needs. */
  usual?: string;
}

/** A shipped cell and the source that it belongs to, as they were compiled. */
export function unshipCell(
  { blanks, last, ...shipped }: ShippedCell,
  source: string,
): CompiledCell {
  const { id, isManual, limit, usual } = shipped;
  const text = blank(source, blanks);
  const defines = words(shipped.defines);
  const reads = uses(shipped.reads, text);
  const imports = [
    ...Object.entries(shipped.imports ?? {}).flatMap(([from, names]) =>
      uses(names, source).map((use) => ({ from, ...use, as: use.name })),
    ),
    ...words(shipped.given).map((name) => ({
      from: providedModule,
      name,
      as: name,
    })),
  ];
  const wrapped = wrapCell({
    id,
    source: text,
    last: last && { from: last[0], to: last[1] },
    defines,
    taken: [...imports.map(({ as }) => as), ...reads.map(({ name }) => name)],
  });
  return {
    id,
    ...(isManual && { isManual }),
    ...(limit && { limit }),
    ...(usual !== undefined && { usual: words(usual) as UsualPart[] }),
    ...wrapped,
    defines,
    reads,
    assigns: uses(shipped.assigns, text),
    imports,
  };
}

function blank(source: string, lengths: number[]): string {
  let text = "";
  lengths.forEach((length, index) => {
    const from = text.length;
    const stretch = source.slice(from, from + Math.abs(length));
    const spaces = stretch.replace(/[^\n\r\u2028\u2029]/g, " ");
    if (index % 2 === 0) text += stretch;
    else text += length < 0 ? `;${spaces.slice(1)}` : spaces;
  });
  return text + source.slice(text.length);
}

function uses(list: string | undefined, text: string): NameUse[] {
  return words(list).map((word) => {
    const [name, at] = word.split(":") as [string, string?];
    return { name, ...placeAt(text, Number(at ?? firstUse(name, text))) };
  });
}

/** Where a name stands first, as far as that can be seen without a parser. */
export function firstUse(name: string, text: string): number {
  const pattern = `(?<![\\w$.])${name.replace(/\W/g, "\\$&")}(?![\\w$])`;
  return text.search(new RegExp(pattern));
}

function words(list = ""): string[] {
  return list.split(" ").filter(Boolean);
}
