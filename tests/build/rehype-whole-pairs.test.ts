import type { Root } from "hast";
import { expect, test } from "vitest";
import { rehypeWholePairs } from "../../src/build/rehype-whole-pairs.ts";

/** The text of an element, with a dot for a space at which no line ends. */
function whole(value: string, tagName = "p"): string {
  const text = { type: "text" as const, value };
  const tree: Root = {
    type: "root",
    children: [{ type: "element", tagName, properties: {}, children: [text] }],
  };
  rehypeWholePairs()(tree);
  return text.value.replaceAll("\u00A0", "·");
}

test.each([
  ["stride (2, 3) and", "stride (2,·3) and"],
  ["a shape [1, 1, 4, 4].", "a shape [1,·1,·4,·4]."],
  ["by (-1, 0)", "by (-1,·0)"],
  ["a call f(x, 1), and (two, 3)", "a call f(x, 1), and (two, 3)"],
  ["[1, 2, 3, 4, 5, 6, 7, 8]", "[1, 2, 3, 4, 5, 6, 7, 8]"],
])("%s stays on one line as far as %s", (text, expected) => {
  expect(whole(text)).toBe(expected);
});

test("short code stays on one line, longer code does not", () => {
  expect(whole("padding: 1", "code")).toBe("padding:·1");
  expect(whole("padding: 1", "p")).toBe("padding: 1");
  expect(whole("(1, 1) + X.shape", "code")).toBe("(1,·1) + X.shape");
});

test("a listing is left as it is written", () => {
  expect(whole("(2, 3)", "pre")).toBe("(2, 3)");
});
