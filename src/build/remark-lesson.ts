import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Code, Node, Root } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { faultWords } from "../i18n/faults.ts";
import { isLanguage, type Language } from "../i18n/language.ts";
import { runtimeWords } from "../i18n/runtime.ts";
import { drawOutputs } from "../visual/cell-output.ts";
import { toHtml } from "../visual/node.ts";
import { loadDrawers } from "../visual/output/drawers.ts";
import { executeCells, type ExecutedCell } from "./execute.ts";
import { extractCells, type LessonCell, LessonProblem } from "./extract.ts";
import { giveResults } from "./figure-results.ts";
import { type CodeLanguage, highlight } from "./highlight.ts";
import { hoverNotes } from "./hover-notes.ts";
import { findPredictions, type Predictions } from "./predictions.ts";
import { markUsual } from "./mark-usual.ts";
import { shipCell } from "./ship-cell.ts";
import { readResultFile, readStored } from "./stored-result.ts";
import { typecheckCells } from "./typecheck.ts";

/**
 * Turns the cells of a lesson into `<Cell>`s with highlighted code and the output of a real
 * run, and highlights its other code. The compiled cells go to the page as frontmatter.
 *
 * A type error, a cell that fails, or one that should fail and does not, fails the build at
 * its line of the lesson.
 */
export function remarkLesson() {
  return async (tree: Root, file: VFile): Promise<void> => {
    try {
      const cells = extractCells(tree);
      const predictions = findPredictions(tree, cells);
      checkTypes(cells);
      const stored = readStored(cells, (cell) =>
        readResultFile(nameOf(file), cell),
      );
      const executed = await executeCells(cells, stored);
      const replacements = new Map([
        ...(await drawListings(tree)),
        ...(await drawCells(cells, executed, predictions, languageOf(file))),
      ]);
      const results = giveResults(tree, cells, executed);
      replace(tree, replacements);
      const frontmatter = file.data.astro?.frontmatter;
      if (frontmatter) {
        const shown = cells.filter(({ isForFigure }) => !isForFigure);
        frontmatter.cells = shown.map(({ id, source }) => {
          const { compiled, isExplained } = executed.get(id)!;
          return shipCell(source, markUsual(compiled, isExplained));
        });
        frontmatter.results = results;
        frontmatter.hoverNotes = await hoverNotes(shown);
      }
    } catch (error) {
      if (!(error instanceof LessonProblem)) throw error;
      file.fail(error.message, { line: error.line, column: 1 });
    }
  };
}

function checkTypes(cells: LessonCell[]): void {
  const [first] = typecheckCells(cells);
  if (!first) return;
  const start = cells.find((cell) => cell.id === first.cell)?.line ?? 1;
  throw new LessonProblem(
    `cell ${first.cell}, ${first.line}:${first.column}: ${first.message}`,
    start + first.line - 1,
  );
}

/** A lesson's name among the stored results, such as `en/04-build-it`. */
function nameOf({ dirname = "", stem }: VFile): string {
  return `${basename(dirname)}/${stem}`;
}

/** Lessons lie in a folder per language; an exercise's text is a file per language. */
function languageOf({ dirname = "", stem, path }: VFile): Language {
  const language = [stem, basename(dirname)].find(isLanguage);
  if (!language) throw new LessonProblem(`no language in the path ${path}`, 1);
  return language;
}

/** What replaces a node; undefined leaves it as it is. */
type Replacements = Map<Node, MdxJsxFlowElement | undefined>;

async function drawCells(
  cells: LessonCell[],
  executed: Map<string, ExecutedCell>,
  predictions: Predictions,
  language: Language,
): Promise<Replacements> {
  const words = runtimeWords[language];
  const faults = faultWords[language];
  const replacements: Replacements = new Map();
  for (const { id, source, node, twin, solution, isForFigure } of cells) {
    if (isForFigure) {
      replacements.set(node, undefined);
      continue;
    }
    const { outputs } = executed.get(id)!;
    const drawers = await loadDrawers(outputs);
    const drawn = drawOutputs(outputs, { words, faults, drawers, cell: id });
    const code = await codeHtml(source, "typescript");
    const output = drawn.map(toHtml).join("");
    const covered = predictions.get(id);
    replacements.set(
      node,
      solution
        ? element("Exercise", {
            id,
            starter: code,
            solution: await codeHtml(solution, "typescript"),
          })
        : element("Cell", {
            id,
            source: code,
            output,
            ...(covered && { covered }),
            ...(twin && { twin: await codeHtml(twin.value, "python") }),
          }),
    );
    if (twin) replacements.set(twin, undefined);
  }
  return replacements;
}

/** What is highlighted besides cells, by the word at the fence. */
const listed = new Map<string | null | undefined, CodeLanguage>([
  ["ts", "typescript"],
  ["py", "python"],
  ["nginx", "nginx"],
  ["yaml", "yaml"],
]);

/** A fence shows its own text or, with `file=` and a path in the project, that of a file. */
function textOf({ value, meta }: Code): string {
  const path = /\bfile=(\S+)/.exec(meta ?? "")?.[1];
  return path
    ? readFileSync(join(process.cwd(), path), "utf8").trimEnd()
    : value;
}

async function drawListings(tree: Root): Promise<Replacements> {
  const nodes: Code[] = [];
  visit(tree, "code", (node) => void nodes.push(node));
  const replacements: Replacements = new Map();
  for (const node of nodes) {
    const text = textOf(node);
    const language = listed.get(node.lang);
    const html = language ? await codeHtml(text, language) : toHtml(text);
    replacements.set(node, element("Listing", { source: html }));
  }
  return replacements;
}

async function codeHtml(
  source: string,
  language: CodeLanguage,
): Promise<string> {
  return (await highlight(source, language)).map(toHtml).join("");
}

function replace(tree: Root, replacements: Replacements): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || !replacements.has(node)) return;
    const replacement = replacements.get(node);
    parent.children.splice(index, 1, ...(replacement ? [replacement] : []));
    return [SKIP, index + (replacement ? 1 : 0)];
  });
}

function element(
  name: string,
  attributes: Record<string, string>,
): MdxJsxFlowElement {
  return {
    type: "mdxJsxFlowElement",
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: "mdxJsxAttribute",
      name: key,
      value,
    })),
    children: [],
  };
}
