import { basename } from "node:path";
import type { Code, Node, Root } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { faultWords } from "../i18n/faults.ts";
import { isLanguage, type Language } from "../i18n/language.ts";
import { runtimeWords } from "../i18n/runtime.ts";
import { drawOutputs } from "../visual/cell-output.ts";
import { toHtml } from "../visual/node.ts";
import { executeCells, type ExecutedCell } from "./execute.ts";
import { extractCells, type LessonCell, LessonProblem } from "./extract.ts";
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
      const replacements = new Map([
        ...(await drawListings(tree)),
        ...(await drawCells(cells, executed, languageOf(file))),
      ]);
      replace(tree, replacements);
      const frontmatter = file.data.astro?.frontmatter;
      if (frontmatter)
        frontmatter.cells = [...executed.values()].map(
          ({ compiled }) => compiled,
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
function languageOf({ dirname = "", stem, path }: VFile): Language {
  const language = [stem, basename(dirname)].find(isLanguage);
  if (!language) throw new LessonProblem(`no language in the path ${path}`, 1);
  return language;
}

/** What takes a node's place; nothing does if it is undefined. */
type Replacements = Map<Node, MdxJsxFlowElement | undefined>;

async function drawCells(
  cells: LessonCell[],
  executed: Map<string, ExecutedCell>,
  language: Language,
): Promise<Replacements> {
  const words = runtimeWords(language);
  const faults = faultWords(language);
  const replacements: Replacements = new Map();
  for (const { id, source, node, twin, solution } of cells) {
    const { outputs } = executed.get(id)!;
    const drawn = drawOutputs(outputs, { words, faults, cell: id });
    const code = await codeHtml(source, "typescript");
    const output = drawn.map(toHtml).join("");
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
            ...(twin && { twin: await codeHtml(twin.value, "python") }),
          }),
    );
    if (twin) replacements.set(twin, undefined);
  }
  return replacements;
}

async function drawListings(tree: Root): Promise<Replacements> {
  const nodes: Code[] = [];
  visit(tree, "code", (node) => void nodes.push(node));
  const replacements: Replacements = new Map();
  for (const node of nodes) {
    const language = { ts: "typescript", py: "python" }[node.lang ?? ""];
    const html = language
      ? await codeHtml(node.value, language as "python" | "typescript")
      : toHtml(node.value);
    replacements.set(node, element("Listing", { source: html }));
  }
  return replacements;
}

async function codeHtml(
  source: string,
  language: "python" | "typescript",
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
