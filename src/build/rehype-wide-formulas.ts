import type { ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";

/** Characters on a line of a phone of 320 pixels, about. */
const most = 20;

/** Makes formulas wider than a phone focusable: they scroll, also by keyboard. */
export function rehypeWideFormulas() {
  return (tree: Root) =>
    visit(tree, "element", (math) => {
      if (math.tagName !== "math") return;
      const { properties } = math;
      if (properties["display"] === "block" && countSigns(math) > most)
        properties["tabIndex"] = 0;
    });
}

function countSigns(node: ElementContent): number {
  if (node.type === "text") return node.value.trim().length;
  if (node.type !== "element") return 0;
  return node.children.reduce((sum, child) => sum + countSigns(child), 0);
}
