import type { Code, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { CellSource } from "../notebook/cell.ts";

/** A cell as a lesson's text has it. */
export interface LessonCell extends CellSource {
  /** The fence in the lesson's tree. */
  node: Code;
  /** Line of the lesson's file on which the source starts; from 1. */
  line: number;
  /** The cell is meant to fail. */
  throws: boolean;
  /** The same idea in PyTorch. */
  twin?: Code;
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
 * The cells of a lesson in order. A cell is a fence `ts cell id=name`, with the word
 * `throws` if it is meant to fail; a fence `py twin` right after it is its PyTorch twin.
 */
export function extractCells(tree: Root): LessonCell[] {
  const cells: LessonCell[] = [];
  visit(tree, "code", (node, index, parent) => {
    const words = (node.meta ?? "").split(/\s+/);
    if (node.lang !== "ts" || words[0] !== "cell") return;
    const line = (node.position?.start.line ?? 0) + 1;
    const id = idOf(words, line);
    if (cells.some((cell) => cell.id === id))
      throw new LessonProblem(`cell id ${id} is used twice`, line - 1);
    const next = parent?.children[(index ?? 0) + 1];
    const twin =
      next?.type === "code" && next.meta === "twin" ? next : undefined;
    const throws = words.includes("throws");
    cells.push({
      id,
      source: node.value,
      node,
      line,
      throws,
      ...(twin && { twin }),
    });
  });
  return cells;
}

function idOf(words: string[], line: number): string {
  const id = words.find((word) => word.startsWith("id="))?.slice(3) ?? "";
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new LessonProblem(
      `a cell needs id=kebab-case, got “${words.join(" ")}”`,
      line - 1,
    );
  return id;
}
