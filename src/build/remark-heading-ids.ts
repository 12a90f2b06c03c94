import type { Root } from "mdast";
import type {} from "mdast-util-mdx-expression";
import { visit } from "unist-util-visit";

const plain = new Set([
  "text",
  "inlineCode",
  "inlineMath",
  "emphasis",
  "strong",
]);

/**
 * Gives a heading the id that its author wrote as `## Title {/* id *\/}`, so that links hold
 * in every language and through every rewording. The heading becomes a link to itself.
 */
export function remarkHeadingIds() {
  return (tree: Root) =>
    visit(tree, "heading", (heading) => {
      const last = heading.children.at(-1);
      if (last?.type !== "mdxTextExpression") return;
      const id = /^\/\*\s*([a-z0-9-]+)\s*\*\/$/.exec(last.value)?.[1];
      if (!id) return;
      heading.children.pop();
      const before = heading.children.at(-1);
      if (before?.type === "text") before.value = before.value.trimEnd();
      heading.data = { ...heading.data, hProperties: { id } };
      // HTML has no links inside links.
      if (heading.children.some(({ type }) => !plain.has(type))) return;
      heading.children = [
        {
          type: "link",
          url: `#${id}`,
          children: heading.children,
          data: { hProperties: { class: "anchor" } },
        },
      ];
    });
}
