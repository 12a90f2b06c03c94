import type { Root } from "hast";
import { CONTINUE, SKIP, visit } from "unist-util-visit";

/** Characters that fit on a line of any phone. */
const most = 20;

/** Longest code that is kept on one line, such as `padding: 1`; in characters. */
const mostOfCode = 12;

const pair = /[([][-−]?\d+(?:, [-−]?\d+)+[\])]/g;

/** Keeps pairs, other short lists of numbers such as [1, 1, 2, 2], and short code on one line. */
export function rehypeWholePairs() {
  return (tree: Root) =>
    visit(tree, (node, _, parent) => {
      if (node.type === "element" && node.tagName === "pre") return SKIP;
      if (node.type !== "text") return CONTINUE;
      const isCode = parent?.type === "element" && parent.tagName === "code";
      node.value =
        isCode && node.value.length <= mostOfCode
          ? whole(node.value)
          : node.value.replace(pair, (list) =>
              list.length > most ? list : whole(list),
            );
      return CONTINUE;
    });
}

function whole(text: string): string {
  return text.replaceAll(" ", "\u00A0");
}
