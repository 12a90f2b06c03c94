import type { Root } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import type { VFile } from "vfile";

/**
 * Gathers what stands before the first hint of an exercise's text into one `<Prompt>`, so that
 * the page can put the reader's work between the prompt and the hints.
 */
export function remarkExercise() {
  return (tree: Root, file: VFile) => {
    if (!/content\/exercises\//.test(file.path)) return;
    const help = tree.children.findIndex(
      (node) => node.type === "mdxJsxFlowElement",
    );
    const prompt: MdxJsxFlowElement = {
      type: "mdxJsxFlowElement",
      name: "Prompt",
      attributes: [],
      children: tree.children.splice(
        0,
        help < 0 ? Infinity : help,
      ) as MdxJsxFlowElement["children"],
    };
    tree.children.unshift(prompt);
  };
}
