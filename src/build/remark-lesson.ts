import { basename } from "node:path";
import type { Code, Root, RootContent } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { isLanguage, type Language } from "../i18n/language.ts";
import { runtimeWords } from "../i18n/runtime.ts";
import { faultWords } from "../i18n/faults.ts";
import type { CompiledCell } from "../notebook/cell.ts";
import { drawOutputs } from "../visual/cell-output.ts";
import { toHtml } from "../visual/node.ts";
import { executeCells, type ExecutedCell } from "./execute.ts";
import { extractCells, LessonProblem, type LessonCell } from "./extract.ts";
import { highlight } from "./highlight.ts";
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
      checkTypes(cells);
      const executed = await executeCells(cells);
      const language = languageOf(file);
      await replaceCells(tree, cells, executed, language);
      await highlightOtherCode(tree);
      const frontmatter = file.data.astro?.frontmatter;
      if (frontmatter)
        frontmatter.cells = [...executed.values()].map(
          ({ compiled }): CompiledCell => compiled,
        );
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

/** Lessons lie in a folder per language; an exercise's text is a file per language. */
function languageOf(file: VFile): Language {
  const { dirname = "", stem = "" } = file;
  const language = [stem, basename(dirname)].find(isLanguage);
  if (!language)
    throw new LessonProblem(`no language in the path ${file.path}`, 1);
  return language;
}

async function replaceCells(
  tree: Root,
  cells: LessonCell[],
  executed: Map<string, ExecutedCell>,
  language: Language,
): Promise<void> {
  const words = runtimeWords(language);
  const faults = faultWords(language);
  const elements = new Map<RootContent, MdxJsxFlowElement | undefined>();
  for (const { id, source, node, twin } of cells) {
    const { outputs } = executed.get(id)!;
    const drawn = drawOutputs(outputs, { words, faults, cell: id });
    elements.set(
      node,
      element("Cell", {
        id,
        source: await codeHtml(source, "typescript"),
        output: drawn.map(toHtml).join(""),
        ...(twin && { twin: await codeHtml(twin.value, "python") }),
      }),
    );
    if (twin) elements.set(twin, undefined);
  }
  replace(tree, elements);
}

async function highlightOtherCode(tree: Root): Promise<void> {
  const nodes: Code[] = [];
  visit(tree, "code", (node) => void nodes.push(node));
  const elements = new Map<RootContent, MdxJsxFlowElement>();
  for (const node of nodes) {
    const html =
      node.lang === "ts"
        ? await codeHtml(node.value, "typescript")
        : node.lang === "py"
          ? await codeHtml(node.value, "python")
          : toHtml(node.value);
    elements.set(node, element("Listing", { source: html }));
  }
  replace(tree, elements);
}

async function codeHtml(
  source: string,
  language: "python" | "typescript",
): Promise<string> {
  return (await highlight(source, language)).map(toHtml).join("");
}

function replace(
  tree: Root,
  elements: Map<RootContent, MdxJsxFlowElement | undefined>,
): void {
  visit(tree, "code", (node, index, parent) => {
    if (!parent || index === undefined || !elements.has(node)) return;
    const element = elements.get(node);
    parent.children.splice(index, 1, ...(element ? [element] : []));
    return index + (element ? 1 : 0);
  });
}

function element(
  name: string,
  attributes: Record<string, string>,
): MdxJsxFlowElement {
  return {
    type: "mdxJsxFlowElement",
    name,
    attributes: Object.entries(attributes).map(([name, value]) => ({
      type: "mdxJsxAttribute",
      name,
      value,
    })),
    children: [],
  };
}
