import { expect, test } from "vitest";
import { mapWords } from "../../src/i18n/cell-map.ts";
import { drawCellMap, type MapCell } from "../../src/visual/cell-map.ts";
import { toHtml } from "../../src/visual/node.ts";

const cells: MapCell[] = [
  { id: "one", state: "built", sources: [] },
  { id: "two", state: "failed", sources: ["one"] },
  { id: "three", state: "stale", sources: ["one", "two"] },
];
const html = toHtml(drawCellMap(cells, mapWords.en));

test("every use is an arc from a cell to a later one", () => {
  const arcs = [...html.matchAll(/data-from="(\w+)" data-to="(\w+)"/g)];
  expect(arcs.map(([, from, to]) => `${from} ${to}`)).toEqual([
    "one two",
    "one three",
    "two three",
  ]);
});

test("every cell is a link that says what it uses and how it stands", () => {
  expect(html).toContain('<a href="#cell-three" translate="no">three</a>');
  expect(html).toContain("uses one, two</span>");
  expect(html).toContain("uses no other cell");
  expect(html).toContain(">failed</span>");
});
