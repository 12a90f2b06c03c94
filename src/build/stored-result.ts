import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { compileOrBreak } from "../notebook/compile.ts";
import { digest } from "../notebook/digest.ts";
import { linkCells } from "../notebook/graph.ts";
import type { CellOutput } from "../notebook/output.ts";
import { type LessonCell, LessonProblem } from "./extract.ts";

/** What a cell that takes long has shown when it was run, instead of a run in every build. */
export interface StoredResult {
  /** Digest of the cell's text and of all texts that it depends on, when it was run. */
  digest: string;
  /** Digest of the library that it was run with (`library-digest.ts`); a test compares. */
  library: string;
  outputs: CellOutput[];
}

const root = resolve(import.meta.dirname, "../../content/results");

/** @param lesson Language and file name, for example `en/04-build-it`. */
export function resultFile(lesson: string, cell: string): string {
  return join(root, lesson, `${cell}.json`);
}

/**
 * What the stored cells of a lesson show, by id.
 *
 * @param read The text of a cell's stored result, if there is one.
 * @throws LessonProblem if a result is missing or belongs to other code, and if a cell that is to
 *   run in the build depends on one that does not.
 */
export function readStored(
  cells: LessonCell[],
  read: (cell: string) => string | undefined,
): Map<string, CellOutput[]> {
  const outputs = new Map<string, CellOutput[]>();
  for (const { id, line, wanted } of storedCells(cells)) {
    const text = read(id);
    const result = text === undefined ? undefined : parseResult(text);
    if (result?.digest !== wanted)
      throw new LessonProblem(
        `cell ${id} has ${result ? "the stored result of other code" : "no stored result"}; run npm run results`,
        line,
      );
    outputs.set(id, result.outputs);
  }
  return outputs;
}

/** The cells whose result is stored, each with the digest of the texts that it depends on. */
export function storedCells(
  cells: LessonCell[],
): (LessonCell & { wanted: string })[] {
  const stored = cells.filter(({ isStored }) => isStored);
  if (stored.length === 0) return [];
  const links = linkCells(cells.map(compileOrBreak));
  return stored.map((cell) => {
    const { id } = cell;
    const stranded = cells.find(
      (each) => !each.isStored && links.dependents(id).includes(each.id),
    );
    if (stranded)
      throw new LessonProblem(
        `cell ${stranded.id} needs ${id}, which does not run in the build; mark it stored too`,
        stranded.line,
      );
    const texts = cells
      .filter((each) => each === cell || links.dependents(each.id).includes(id))
      .map((each) => `${each.id}\0${each.source}`);
    return { ...cell, wanted: digest(texts.join("\0")) };
  });
}

/** The text of a stored result, or undefined if there is none. */
export function readResultFile(
  lesson: string,
  cell: string,
): string | undefined {
  const file = resultFile(lesson, cell);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

const arrays = { Float32Array, Float64Array, Uint8Array };

/** JSON in which typed arrays keep their kind, and numbers that JSON lacks are texts. */
export function writeResult(result: StoredResult): string {
  const encode = (_: string, value: unknown): unknown => {
    if (typeof value === "number" && !Number.isFinite(value))
      return { number: String(value) };
    const kind = Object.entries(arrays).find(
      ([, type]) => value instanceof type,
    );
    return kind
      ? { array: kind[0], items: Array.from(value as Float64Array, String) }
      : value;
  };
  return `${JSON.stringify(result, encode, 2)}\n`;
}

export function parseResult(text: string): StoredResult {
  return JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    const { array, items, number } = value as Record<string, unknown>;
    if (typeof number === "string") return Number(number);
    const type = arrays[array as keyof typeof arrays];
    return type ? type.from((items as string[]).map(Number)) : value;
  }) as StoredResult;
}
