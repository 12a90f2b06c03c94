import type {
  AnyNode,
  AssignmentExpression,
  Identifier,
  Program,
  SequenceExpression,
} from "acorn";
import { childNodes } from "./child-nodes.ts";
import { findFloorDivision } from "./floor-division.ts";
import { placeAt } from "./place-at.ts";
import { problemAt } from "./problem.ts";

/** What is written, and how TypeScript writes it. */
export interface PythonHabit {
  /** Index in the source. */
  at: number;
  message: string;
  instead: string;
}

/**
 * Refuses what Python reads otherwise, where JavaScript would go on with something else:
 * `f(x, padding=1)`, `a, b = 1, 2`, `(1, 1)` and `(n - k) // s + 1`.
 *
 * @param program Of the source without its types.
 * @param assigned Names that the cell assigns and does not declare.
 * @throws CellProblem with code "syntax".
 */
export function refusePython(
  id: string,
  source: string,
  program: Program,
  assigned: readonly string[],
): void {
  const visit = (node: AnyNode): void => {
    const found =
      findNamedArguments(node, source, assigned) ??
      findUnpacking(node, source) ??
      findTuple(node, source) ??
      findFloorDivision(node, source);
    if (found) {
      const { at, message, instead } = found;
      const place = placeAt(source, at);
      throw problemAt(id, place, "syntax", message, { instead });
    }
    childNodes(node).forEach(visit);
  };
  visit(program);
}

/** `f(x, padding=1)`, and `f(x, padding: 1)`, which without its types is `f(x, padding)`. */
function findNamedArguments(
  node: AnyNode,
  source: string,
  assigned: readonly string[],
): PythonHabit | undefined {
  if (node.type !== "CallExpression" && node.type !== "NewExpression") return;
  const { arguments: given } = node;
  const named = given.flatMap((each, index) => {
    if (isAssignment(each) && assigned.includes(each.left.name)) {
      const { left, right, start } = each;
      const text = source.slice(right.start, right.end);
      const value = isTuple(right) ? `[${text}]` : text;
      return { name: left.name, value, start };
    }
    const next = given[index + 1]?.start ?? node.end - 1;
    const [, value] =
      /^\s*:\s*(.*?)[\s,]*$/s.exec(source.slice(each.end, next)) ?? [];
    if (each.type !== "Identifier" || !value) return [];
    return { name: each.name, value, start: each.start };
  });
  const [first] = named;
  if (!first) return;
  const options = named.map(({ name, value }) => {
    const inCamelCase = name.replace(/_\w/g, (part) => part[1]!.toUpperCase());
    return `${inCamelCase}: ${value}`;
  });
  return {
    at: first.start,
    message: `'${first.name}' names an argument, and arguments have no names`,
    instead: `{ ${options.join(", ")} }`,
  };
}

function findUnpacking(node: AnyNode, source: string): PythonHabit | undefined {
  if (node.type !== "ExpressionStatement") return;
  const { expression } = node;
  if (expression.type !== "SequenceExpression") return;
  const parts: AnyNode[] = expression.expressions;
  const at = parts.findIndex(({ type }) => type !== "Identifier");
  const last = parts[at];
  if (at < 1 || !last || !isAssignment(last)) return;
  const names = source.slice(node.start, last.left.end);
  const values = source.slice(last.right.start, expression.end);
  const isList = at < parts.length - 1;
  return {
    at: node.start,
    message: "names with commas between them cannot be assigned at once",
    instead: `const [${names}] = ${isList ? `[${values}]` : values}`,
  };
}

/** `(1, 1)`, of which the last is all that is left; and `(1, 1) + x.shape`, and `x[0, 1]`. */
function findTuple(node: AnyNode, source: string): PythonHabit | undefined {
  const text = ({ start, end }: AnyNode) => source.slice(start, end);
  const refuse = (tuple: AnyNode, instead: string) => {
    const message = "the comma keeps only the last of these values";
    return { at: tuple.start, message, instead };
  };
  if (node.type === "BinaryExpression" && isTuple(node.left))
    return refuse(node.left, `[${text(node.left)}, ...${text(node.right)}]`);
  if (node.type === "MemberExpression" && isTuple(node.property))
    return refuse(
      node.property,
      node.property.expressions.map((each) => `[${text(each)}]`).join(""),
    );
  // `(0, eval)(…)` calls without a receiver.
  const isCallee = /^0, *[^\s\d][\w.]*$/.test(text(node));
  return isTuple(node) && !isCallee
    ? refuse(node, `[${text(node)}]`)
    : undefined;
}

function isTuple(node: AnyNode): node is SequenceExpression {
  return node.type === "SequenceExpression" && node.expressions.every(isPlain);
}

function isPlain(node: AnyNode): boolean {
  if (node.type === "UnaryExpression") return isPlain(node.argument);
  return ["Identifier", "Literal", "MemberExpression"].includes(node.type);
}

function isAssignment(
  node: AnyNode,
): node is AssignmentExpression & { left: Identifier } {
  return (
    node.type === "AssignmentExpression" &&
    node.operator === "=" &&
    node.left.type === "Identifier"
  );
}
