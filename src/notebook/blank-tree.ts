import type { Node } from "acorn";
import { type CellProblem, problemAt } from "./problem.ts";
import { placeAt } from "./place-at.ts";
import type { SourceText } from "./source-text.ts";

/** What the blanker reads of a TypeScript tree; every field is there only on some kinds of node. */
export interface TreeNode extends Node {
  abstract?: boolean;
  accessor?: boolean;
  async?: boolean;
  body?: TreeNode | TreeNode[] | null;
  computed?: boolean;
  declaration?: TreeNode | null;
  declare?: boolean;
  decorators?: TreeNode[];
  definite?: boolean;
  exportKind?: string;
  expression?: TreeNode | boolean;
  id?: TreeNode | null;
  implements?: TreeNode[];
  importKind?: string;
  key?: TreeNode;
  left?: TreeNode;
  name?: string;
  operator?: string;
  optional?: boolean;
  params?: TreeNode[];
  returnType?: TreeNode;
  right?: TreeNode;
  superClass?: TreeNode | null;
  superTypeParameters?: TreeNode;
  typeAnnotation?: TreeNode;
  typeParameters?: TreeNode;
  value?: TreeNode | null;
}

/** One cell's blanking under way. */
export interface Blanker {
  id: string;
  text: SourceText;
  /** Blanks what is to be blanked in a node and below it. */
  visit: (node: TreeNode) => void;
}

export function visitChildren(node: TreeNode, blanker: Blanker): void {
  for (const value of Object.values(node)) visitValue(value, blanker);
}

/** Visits a node or a list of nodes; other values of a tree are passed over. */
export function visitValue(value: unknown, blanker: Blanker): void {
  if (Array.isArray(value)) {
    for (const item of value) visitValue(item, blanker);
  } else if (value instanceof Object && "type" in value && "start" in value) {
    blanker.visit(value as TreeNode);
  }
}

/** A whole statement or class member; without the semicolon, the lines around it could join. */
export function blankStatement(node: TreeNode, { text }: Blanker): void {
  text.blankToSemicolon(node.start, node.end);
}

/** `?` or `!` behind a name. */
export function blankMark(
  mark: string,
  after: number,
  { text }: Blanker,
): void {
  const at = text.skip(after);
  if (text.source[at] === mark) text.blank(at, at + 1);
}

/** The refusal of syntax that is more than a type. */
export function unsupported(
  node: Node,
  { id, text }: Blanker,
  feature: string,
): CellProblem {
  const message = `${feature} is more than a type; cells take TypeScript that erases to JavaScript`;
  const place = placeAt(text.source, node.start);
  return problemAt(id, place, "unsupported", message, { feature });
}
