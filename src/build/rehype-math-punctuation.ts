import type { Element, ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";

const opening = /[（“‘《([]+$/u;
const closing = /^[，。、；：？！）”’》,.;:?!)\]]+/u;

/**
 * Keeps a formula on one line with the punctuation around it. Browsers may break before and
 * after a formula, whatever stands there, and a line would begin with a comma.
 */
export function rehypeMathPunctuation() {
  return (tree: Root) =>
    visit(tree, "element", (math, index, parent) => {
      if (math.tagName !== "math" || index === undefined || !parent) return;
      if (math.properties["display"] === "block") return;
      const siblings = parent.children as ElementContent[];
      const before = cut(siblings[index - 1], opening);
      const after = cut(siblings[index + 1], closing);
      if (before === "" && after === "") return;
      siblings[index] = together([...asText(before), math, ...asText(after)]);
      return index + 1;
    });
}

/** Takes the matching end of a text off it. */
function cut(node: ElementContent | undefined, pattern: RegExp): string {
  if (node?.type !== "text") return "";
  const found = pattern.exec(node.value)?.[0] ?? "";
  node.value = node.value.replace(pattern, "");
  return found;
}

function asText(value: string): ElementContent[] {
  return value === "" ? [] : [{ type: "text", value }];
}

function together(children: ElementContent[]): Element {
  return {
    type: "element",
    tagName: "span",
    properties: { className: ["whole"] },
    children,
  };
}
