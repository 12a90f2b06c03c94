import type { AnyNode, Node } from "acorn";

/** The nodes that a node of a syntax tree holds directly, in order. */
export function childNodes(node: Node): AnyNode[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is AnyNode {
  return value instanceof Object && "type" in value && "start" in value;
}
