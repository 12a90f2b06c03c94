import { createProcessor } from "@mdx-js/mdx";
import type { Root } from "mdast";
import remarkMath from "remark-math";

const processor = createProcessor({ remarkPlugins: [remarkMath] });

/** The tree of an MDX text, with the lines of the file; the frontmatter is left out. */
export function parseMdx(text: string): Root {
  const body = text.replace(/^---\n[^]*?\n---\n/, (head) =>
    head.replace(/[^\n]/g, ""),
  );
  return processor.parse(body);
}
