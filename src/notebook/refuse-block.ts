import type { AnyNode, Program } from "acorn";
import { childNodes } from "./child-nodes.ts";
import { problemAt } from "./problem.ts";

/**
 * Refuses what JavaScript takes for a block or a label and does nothing with, since whoever wrote it
 * meant an object, or a new name with its type: `{ a: 1 }`, `{ a, b }` at a cell's end, `x: number = 3`.
 *
 * @throws CellProblem with code "syntax".
 */
export function refuseBlock(id: string, program: Program): void {
  const refuse = (
    { loc }: AnyNode,
    what: string,
    values: Record<string, number | string>,
  ) => {
    const { line, column } = loc!.start;
    return problemAt(id, { line, column: column + 1 }, "syntax", what, values);
  };
  const visit = (node: AnyNode, parent?: AnyNode): void => {
    if (node.type === "LabeledStatement" && isValue(node.body)) {
      const { name } = node.label;
      const message = `'${name}' is a label here, and names nothing`;
      const isInBlock = parent?.type === "BlockStatement";
      throw refuse(
        node,
        message,
        isInBlock ? { habit: "object" } : { name, isNew: 1 },
      );
    }
    for (const child of childNodes(node)) visit(child, node);
  };
  visit(program);

  const last = program.body.at(-1);
  if (last?.type === "BlockStatement" && isNames(last.body)) {
    const message = "'{' opens a block here, which has no value";
    throw refuse(last, message, { habit: "object" });
  }
}

function isValue({ type }: AnyNode): boolean {
  return type === "ExpressionStatement";
}

/** Whether a block holds nothing but names with commas between them. */
function isNames([statement, ...rest]: AnyNode[]): boolean {
  if (rest.length > 0 || statement?.type !== "ExpressionStatement")
    return false;
  const { expression } = statement;
  const names =
    expression.type === "SequenceExpression"
      ? expression.expressions
      : [expression];
  return names.every(({ type }) => type === "Identifier");
}
