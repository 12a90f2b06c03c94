import { type Blanker, type TreeNode, visitChildren } from "./blank-tree.ts";
import type { SourceText } from "./source-text.ts";

/** `function name<T>(this: T, x: T): T {…}`. */
export function visitFunction(node: TreeNode, blanker: Blanker): void {
  const { text } = blanker;
  const first = node.params?.[0];
  if (first?.type !== "Identifier" || first.name !== "this") {
    return visitChildren(node, blanker);
  }
  const comma = text.skip(first.end);
  text.blank(first.start, text.source[comma] === "," ? comma + 1 : first.end);
  visitChildren({ ...node, params: node.params!.slice(1) }, blanker);
}

/** `<T>(x: T): T => …`, in which no line may end before `(` and before `=>`. */
export function visitArrow(node: TreeNode, blanker: Blanker): void {
  const { text } = blanker;
  visitChildren(node, blanker);
  const { typeParameters, returnType } = node;
  const open = typeParameters && text.skip(typeParameters.end);
  if (open && text.hasLineEnd(typeParameters.start, open)) {
    text.put(typeParameters.start, "(");
    text.blank(open, open + 1);
  }
  if (!returnType) return;
  const close = closingParenthesis(node, text);
  if (text.hasLineEnd(close, text.skip(returnType.end))) {
    text.blank(close, close + 1);
    text.put(returnType.end - 1, ")");
  }
}

function closingParenthesis(arrow: TreeNode, text: SourceText): number {
  let at = arrow.typeParameters?.end ?? arrow.start;
  if (arrow.async && !arrow.typeParameters) at += "async".length;
  const last = arrow.params?.at(-1);
  at = last ? text.skip(last.end) : text.skip(text.skip(at) + 1);
  while (text.source[at] === "," || text.source[at] === "?") {
    at = text.skip(at + 1);
  }
  return at;
}
