import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Code, Root } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { visit } from "unist-util-visit";
import { readerSource } from "../exercise/index.ts";
import type { CellSource } from "../notebook/cell.ts";
import { readProps } from "./component-props.ts";

/** A cell as a lesson's text has it. */
export interface LessonCell extends CellSource {
  /** The fence in the lesson's tree, or the exercise whose starter the cell is. */
  node: Code | MdxJsxFlowElement;
  /** Line of the lesson's file on which the source starts; from 1. */
  line: number;
  /** The cell is meant to fail. */
  throws: boolean;
  /** It takes long: the build shows a result of an earlier run. */
  isStored?: true;
  /** Its table is shown by a figure, and the cell itself nowhere. */
  isForFigure?: true;
  /** The same idea in PyTorch. */
  twin?: Code;
  /** What solves the exercise, if the cell is one. */
  solution?: string;
}

/** A lesson's mistake at a line of its file. */
export class LessonProblem extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/**
 * The cells of a lesson in order. A cell is a fence `ts cell id=name`, with the word `throws`
 * if it is meant to fail, `run=manual` if it runs only when the reader runs it, `stored` if also
 * the build does not run it, `limit=60` if it may take so many seconds, and `figure` if only a
 * figure shows it; a fence `py twin` right after it is its PyTorch twin. An exercise that asks for
 * code is a cell too, which begins as the exercise's starter.
 */
export function extractCells(tree: Root): LessonCell[] {
  const cells: LessonCell[] = [];
  visit(tree, (node, index, parent) => {
    const next = parent?.children[(index ?? 0) + 1];
    const cell =
      node.type === "code"
        ? cellOfFence(node, next?.type === "code" ? next : undefined)
        : node.type === "mdxJsxFlowElement" && node.name === "Exercise"
          ? cellOfExercise(node)
          : undefined;
    if (!cell) return;
    if (cells.some(({ id }) => id === cell.id))
      throw new LessonProblem(`cell id ${cell.id} is used twice`, cell.line);
    cells.push(cell);
  });
  return cells;
}

function cellOfFence(node: Code, next: Code | undefined) {
  const words = (node.meta ?? "").split(/\s+/);
  if (node.lang !== "ts" || words[0] !== "cell") return undefined;
  const line = (node.position?.start.line ?? 0) + 1;
  const word = words.find((each) => each.startsWith("id="));
  const cell: LessonCell = {
    id: checkId(word?.slice("id=".length), line),
    source: node.value,
    node,
    line,
    throws: words.includes("throws"),
  };
  if (words.includes("stored")) cell.isStored = true;
  if (words.includes("run=manual") || cell.isStored) cell.isManual = true;
  if (words.includes("figure")) cell.isForFigure = true;
  const limit = words.find((each) => each.startsWith("limit="));
  if (limit) cell.limit = checkLimit(limit.slice("limit=".length), line);
  if (next?.meta === "twin") cell.twin = next;
  return cell;
}

function checkLimit(text: string, line: number): number {
  const seconds = Number(text);
  if (/^\d+$/.test(text) && seconds >= 1 && seconds <= 600) return seconds;
  throw new LessonProblem(
    `limit is a whole number of seconds from 1 to 600, got “${text}”`,
    line,
  );
}

const exercises = resolve(import.meta.dirname, "../../content/exercises");

function cellOfExercise(node: MdxJsxFlowElement): LessonCell | undefined {
  const line = node.position?.start.line ?? 1;
  const id = checkId(readProps(node).id, line);
  const folder = join(exercises, id);
  if (!existsSync(folder))
    throw new LessonProblem(`there is no exercise ${id}`, line);
  if (!existsSync(join(folder, "starter.ts"))) return undefined;
  const read = (name: string) =>
    readerSource(readFileSync(join(folder, name), "utf8")).trimEnd();
  return {
    id,
    source: read("starter.ts"),
    solution: read("solution.ts"),
    node,
    line,
    throws: false,
  };
}

function checkId(id: unknown, line: number): string {
  if (typeof id === "string" && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    return id;
  throw new LessonProblem(
    `an id in kebab-case is needed, got “${String(id)}”`,
    line,
  );
}
