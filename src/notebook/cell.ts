import type { InputValue } from "./input-value.ts";
import type { UsualPart } from "./library-parts.ts";

/** An author's settings for runs of a cell; they outlast a reader's edits. */
export interface CellSettings {
  /** Runs when the reader runs it or a cell that needs it, not when something above changes. */
  isManual?: true;
  /** Seconds that one run of the cell may take. */
  limit?: number;
}

/** What a reader has set the controls of a cell to, by label. */
export type Dialled = Record<string, InputValue>;

/** A cell as its author or reader wrote it. */
export interface CellSource extends CellSettings {
  /** Unique within the lesson and equal in all languages. */
  id: string;
  source: string;
}

/** A place in a cell's source. */
export interface Place {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
}

/** A name and where the cell first uses it. */
export interface NameUse extends Place {
  name: string;
  /** Only ever under `typeof`, so it may be missing. */
  optional?: true;
}

/** One name that a cell takes from a module; the place is missing if the source does not name it. */
export interface CellImport extends Partial<Place> {
  /** Module specifier as written, for example "convbook". */
  from: string;
  /** Exported name; "*" for the whole module. */
  name: string;
  /** Name in the cell. */
  as: string;
}

/** Text that the compiler put in front of a place of the source, on the same line. */
export interface Insertion extends Place {
  length: number;
}

/** A cell as plain JavaScript, with what the graph needs to know about it. */
export interface CompiledCell extends CellSettings {
  id: string;
  /** An expression that evaluates to the cell's function; `compile.ts` documents its form. */
  code: string;
  /** Where columns of `code` differ from the source's, in order of place. */
  insertions?: Insertion[];
  /** Names declared at the top level of the cell. */
  defines: string[];
  /** Names used but neither declared, nor imported, nor built into the language. */
  reads: NameUse[];
  /** Names assigned though the cell does not declare them. */
  assigns: NameUse[];
  imports: CellImport[];
  /** Which of the usual parts (`library-parts.ts`) it needs; known only of shipped cells. */
  usual?: UsualPart[];
}

/** A compiled cell whose reads are resolved to the cells that define them. */
export interface LinkedCell {
  id: string;
  code: string;
  insertions?: Insertion[];
  imports: CellImport[];
  usual?: UsualPart[];
  /** For each name that the cell reads, the id of the cell that defines it. */
  inputs: Record<string, string>;
  /** Controls that are not listed stand as the author has set them. */
  dialled?: Dialled;
}
