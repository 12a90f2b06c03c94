import type { Element, ElementContent, Root } from "hast";
import { expect, test } from "vitest";
import { rehypeMathPunctuation } from "../../src/build/rehype-math-punctuation.ts";

const math = (display?: string): Element => ({
  type: "element",
  tagName: "math",
  properties: display ? { display } : {},
  children: [{ type: "text", value: "k" }],
});

/** The text around formulas, written as `k`; what is kept on one line stands in brackets. */
function together(text: string, display?: string): string {
  const children = text
    .split(/(k)/)
    .filter(Boolean)
    .map((part): ElementContent =>
      part === "k" ? math(display) : { type: "text", value: part },
    );
  const paragraph: Element = {
    type: "element",
    tagName: "p",
    properties: {},
    children,
  };
  const tree: Root = { type: "root", children: [paragraph] };
  rehypeMathPunctuation()(tree);
  return paragraph.children.map(show).join("");
}

function show(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  const inner = node.children.map(show).join("");
  return node.tagName === "span" ? `[${inner}]` : inner;
}

test.each([
  ["一个逗号", "长k，宽", "长[k，]宽"],
  ["括号", "填充（k）时", "填充[（k）]时"],
  ["几个标点", "（k）。”然后", "[（k）。”]然后"],
  ["两个公式之间的标点", "k，k。", "[k，][k。]"],
  ["a full stop", "with k.", "with [k.]"],
  ["a comma and a space", "k, then", "[k,] then"],
])("a formula keeps %s on its line", (_, text, expected) => {
  expect(together(text)).toBe(expected);
});

test("a formula without punctuation is left alone", () => {
  expect(together("当k为奇数")).toBe("当k为奇数");
});

test("a formula in a line of its own is left alone", () => {
  expect(together("k，", "block")).toBe("k，");
});
