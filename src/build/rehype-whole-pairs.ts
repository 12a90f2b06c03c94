import type { Root } from "hast";
import { CONTINUE, SKIP, visit } from "unist-util-visit";

/** Signs that fit a line of any phone. */
const most = 20;

const pair = /[([][-−]?\d+(?:, [-−]?\d+)+[\])]/g;

/** Keeps pairs, and other short lists of numbers such as [1, 1, 2, 2], on one line. */
export function rehypeWholePairs() {
  return (tree: Root) =>
    visit(tree, (node) => {
      if (node.type === "element" && node.tagName === "pre") return SKIP;
      if (node.type === "text")
        node.value = node.value.replace(pair, (list) =>
          list.length > most ? list : list.replaceAll(" ", "\u00A0"),
        );
      return CONTINUE;
    });
}
