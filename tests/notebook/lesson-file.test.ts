import { expect, test } from "vitest";
import { writeLessonFile } from "../../src/notebook/lesson-file.ts";

test("names the cells and merges their imports", () => {
  const cells = [
    {
      id: "one",
      source: 'import { rand } from "convbook";\nconst x = rand(2);',
    },
    {
      id: "two",
      source: 'import { ones, rand } from "convbook";\nconst y = ones(2);\ny',
    },
  ];
  expect(writeLessonFile("Title", cells)).toBe(`// Title

import { ones, rand } from "convbook";

// cell: one
const x = rand(2);

// cell: two
const y = ones(2);
y
`);
});

test("a second meaning of a name begins a block", () => {
  const cells = [
    { id: "one", source: "export const x = 1;" },
    { id: "two", source: "export const x = 2;" },
    { id: "three", source: "x" },
  ];
  expect(writeLessonFile("T", cells)).toBe(`// T

// cell: one
export const x = 1;

// cell: two
{
const x = 2;

// cell: three
x

}
`);
});

test("a title stays on its line", () => {
  expect(writeLessonFile("a\nb", [])).toBe("// a b\n");
});

test("display is there if a cell uses it", () => {
  const cells = [{ id: "one", source: "display(1);" }];
  expect(writeLessonFile("T", cells)).toContain("const display =");
});

test("a control has its author's value, and needs no module", () => {
  const source =
    'import { input } from "notebook";\nconst s = input.range({ label: "s", min: 1, max: 4 });';
  const file = writeLessonFile("T", [{ id: "one", source }]);
  expect(file).toContain("const input = {");
  expect(file).not.toContain('"notebook"');
});
