import type { Heading } from "mdast";
import { toString } from "mdast-util-to-string";
import { expect, test } from "vitest";
import { parseMdx } from "../../src/build/parse-mdx.ts";
import { remarkHeadingIds } from "../../src/build/remark-heading-ids.ts";

function headingOf(text: string) {
  const tree = parseMdx(text);
  remarkHeadingIds()(tree);
  const heading = tree.children[0] as Heading;
  const properties = heading.data?.hProperties;
  return { id: properties?.["id"], text: toString(heading) };
}

test.each([
  ["## Title {/* the-id */}", "the-id", "Title"],
  ["### 第 1 个 `code` {/* first-1 */}", "first-1", "第 1 个 code"],
  ["## Title {/*id*/}", "id", "Title"],
  ["## **Bold** {/* id */}", "id", "Bold"],
])("%j has the id %j", (source, id, text) => {
  expect(headingOf(source)).toEqual({ id, text });
});

test.each([
  ["no comment", "## Title"],
  ["a comment that is no id", "## Title {/* Not an id */}"],
  ["an expression", "## Title {1 + 1}"],
  ["the comment in front", "## {/* id */} Title"],
])("a heading with %s keeps what it has", (_, source) => {
  expect(headingOf(source).id).toBeUndefined();
});
