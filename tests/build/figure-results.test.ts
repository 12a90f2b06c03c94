import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { executeCells } from "../../src/build/execute.ts";
import { extractCells } from "../../src/build/extract.ts";
import { giveResults } from "../../src/build/figure-results.ts";
import { parseMdx } from "../../src/build/parse-mdx.ts";

const table = "```ts cell id=sizes\ndisplay.table([[1, 8]]);\n```\n";
const text = "```ts cell id=words\n1 + 1\n```\n";
const figure = '<Figure id="a" kind="experiment" of="sizes" state="" />\n';

async function give(...parts: string[]): Promise<MdxJsxFlowElement> {
  const tree = parseMdx(parts.join("\n"));
  const cells = extractCells(tree);
  giveResults(tree, cells, await executeCells(cells));
  let found: MdxJsxFlowElement | undefined;
  visit(tree, "mdxJsxFlowElement", (node) => void (found = node));
  return found!;
}

const sizes = { cell: "sizes", columns: [], rows: [[1, 8]] };

test.each([
  ["", "", sizes],
  [
    " and the code, if the lesson does not show it",
    " figure",
    { ...sizes, source: "display.table([[1, 8]]);" },
  ],
])("a figure gets the table of its cell%s", async (_, word, expected) => {
  const fence = table.replace("id=sizes", `id=sizes${word}`);
  const { attributes } = await give(fence, figure);
  const results = attributes.find(
    (each) => each.type === "mdxJsxAttribute" && each.name === "results",
  )!.value as string;
  expect(JSON.parse(results)).toEqual(expected);
});

test.each([
  ["no such cell", text, figure],
  ["a cell without a table", text, figure.replace("sizes", "words")],
  ["a cell further down", figure, table],
  [
    "a table that is cut",
    table.replace("[[1, 8]]", "Array(300).fill([1])"),
    figure,
  ],
])("%s fails the build", async (_, ...parts) => {
  await expect(give(...parts)).rejects.toThrow("Figure: of is");
});
