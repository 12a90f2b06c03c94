import { readFileSync } from "node:fs";
import { executeCells } from "../../../src/build/execute.ts";
import { extractCells } from "../../../src/build/extract.ts";
import { resultsOf } from "../../../src/build/figure-results.ts";
import { parseMdx } from "../../../src/build/parse-mdx.ts";
import {
  readResultFile,
  readStored,
} from "../../../src/build/stored-result.ts";
import { loadFigureWords } from "../../../src/i18n/figure-words.ts";
import type { Language } from "../../../src/i18n/language.ts";
import type { Results } from "../../../src/visual/experiment/results.ts";
import type { Figure, OpenFigure } from "../../../src/visual/figures/figure.ts";
import { toHtml } from "../../../src/visual/node.ts";
import type { CellOutput } from "../../../src/notebook/output.ts";
import { loaders } from "../../../src/components/figure/loaders.ts";

/** Opens figures of one kind, as the page does. */
export async function opener(
  kind: string,
  language: Language = "en",
  cell?: string,
) {
  const openFigure: OpenFigure<never> = await loaders[kind]!();
  const words = (await loadFigureWords(kind, language)) as never;
  const results = cell ? await measured(cell, language) : undefined;
  return (state: string): Figure => {
    const figure = openFigure(state, words, results);
    if (!figure) throw new Error(`${kind}: no figure ${state}`);
    return figure;
  };
}

/** What a cell has measured: of lesson 10, or of the lesson of filters. */
export async function measured(
  cell: string,
  language: Language = "en",
): Promise<Results> {
  const about = `What ${cell} has measured.`;
  const names = { across: "columns", rows: "rows", value: "value" };
  const isLearned = ["learned-weights", "tuning"].includes(cell);
  const slug = isLearned ? "09-what-a-filter-sees" : "10-choosing";
  const lesson = `${language}/${slug}`;
  const text = readFileSync(`content/${lesson}.mdx`, "utf8");
  const all = extractCells(parseMdx(text));
  const stored = readStored(all, (each) => readResultFile(lesson, each));
  const above = all.slice(0, all.findIndex(({ id }) => id === cell) + 1);
  const executed = await executeCells(above, stored);
  const tables = executed.get(cell)!.outputs.filter(isTable).slice(0, 1);
  const shown = resultsOf(above.at(-1)!, tables)!;
  return { ...shown, about, names };
}

/** The sums of a step as text, a line for each. */
export function explained(figure: Figure, step: number): string {
  const lines = figure.explain(step).map(toHtml);
  return lines.map((html) => html.replace(/<[^>]*>/g, "")).join("\n");
}

function isTable({ kind }: CellOutput): boolean {
  return kind === "table";
}
