import { expect, test } from "vitest";
import { hoverNotes } from "../../src/build/hover-notes.ts";
import type { VNode } from "../../src/visual/node.ts";

const source = "const width = 2;\nwidth.toFixed(width);";
const { cells, notes } = await hoverNotes([
  { id: "a", source },
  { id: "b", source: "const text = `${width}`;" },
]);

/** Texts of a cell's names with the types that their notes say. */
const named = (id: string, text: string) =>
  cells[id]!.map(([from, to, note]) => [
    text.slice(from, to),
    notes[note]!.type.map(textOf).join(""),
  ]);

const textOf = (node: VNode): string =>
  typeof node === "string" ? node : node.children.map(textOf).join("");

test("every name of a cell has its type", () => {
  const found = named("a", source);
  expect(found.map(([name]) => name)).toEqual([
    "width",
    "width",
    "toFixed",
    "width",
  ]);
  expect(found[0]![1]).toBe("const width: 2");
  expect(found[2]![1]).toContain("Number.toFixed");
});

test("a name of a cell above is explained by the same note", () => {
  const [first] = cells.a!;
  expect(cells.b!.map(([, , note]) => note)).toContain(first![2]);
});
