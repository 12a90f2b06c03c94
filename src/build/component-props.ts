import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";

/** The properties of a component in a lesson that are plain data; anything computed is undefined. */
export function readProps(node: MdxJsxFlowElement): Record<string, unknown> {
  const entries = node.attributes.flatMap((attribute) => {
    if (attribute.type !== "mdxJsxAttribute") return [];
    const { name, value } = attribute;
    if (typeof value !== "object") return [[name, value]];
    return [[name, readData(value?.value ?? "")]];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}

/** A property's text in braces as the data that it is; undefined if it is computed. */
export function readData(text: string): unknown {
  try {
    // A list may end in a comma where the formatter has broken it into lines.
    return JSON.parse(text.replace(/,\s*\]\s*$/, "]")) as unknown;
  } catch {
    return undefined;
  }
}
