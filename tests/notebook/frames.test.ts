import { expect, test } from "vitest";
import type { LinkedCell } from "../../src/notebook/cell.ts";
import { framesOf, type Trace } from "../../src/notebook/frames.ts";

const cell = (id: string): LinkedCell => ({
  id,
  code: "",
  insertions: [
    { line: 1, column: 1, length: 100 },
    { line: 3, column: 10, length: 10 },
  ],
  imports: [],
  inputs: {},
});
const known = { "first-one": cell("first-one"), b: cell("b") };

function placesOf(stack: string, trace: Partial<Trace> = {}): string {
  return framesOf({ message: "", ...trace, stack }, known, "b")
    .map(({ cell: id, line, column }) => `${id}:${line}:${column}`)
    .join(" ");
}

// Stacks as the engines write them.
test.each([
  [
    "V8",
    "Error: x\n    at f (first-one.ts:2:9)\n    at cell_b (b.ts:4:1)\n    at runCell (execute.ts:77:15)",
    "first-one:2:9 b:4:1",
  ],
  [
    "V8, without names",
    "Error: x\n    at b.ts:4:1\n    at Array.map (<anonymous>)\n    at async b.ts:5:2",
    "b:4:1 b:5:2",
  ],
  [
    "V8, in constructors and methods",
    "Error: x\n    at new A (b.ts:4:1)\n    at A.f [as g] (b.ts:5:2)",
    "b:4:1 b:5:2",
  ],
  [
    "Firefox",
    "f@first-one.ts:2:9\nasync*cell_b@b.ts:4:1\n@b.ts:5:2\nrunCell@blob:null/1234:1:9000\n",
    "first-one:2:9 b:4:1 b:5:2",
  ],
  [
    "files whose names end like a cell's",
    "    at f (/home/x/b.ts:4:1)\n    at g (https://a.example/b.ts:4:1)",
    "",
  ],
  ["unknown cells", "    at f (c.ts:4:1)", ""],
  ["no stack", "", ""],
])("reads the places of %s", (_, stack, places) => {
  expect(placesOf(stack)).toBe(places);
});

test.each([
  [
    "the innermost cell's function",
    "f@\ncell_first_one@\nrunCell@",
    "first-one:2:9",
  ],
  ["the running cell without one", "f@\nrunCell@", "b:2:9"],
])("a line without a file belongs to %s", (_, stack, places) => {
  expect(placesOf(stack, { line: 2, column: 9 })).toBe(places);
});

test.each([
  ["the head of the first line", "b.ts:1:104", "b:1:4"],
  ["a place inside the head", "b.ts:1:50", "b:1:1"],
  ["what stands before a later insertion", "b.ts:3:10", "b:3:10"],
  ["what stands behind it", "b.ts:3:25", "b:3:15"],
  ["other lines", "b.ts:2:104", "b:2:104"],
])("columns do not count %s", (_, place, source) => {
  expect(placesOf(`    at ${place}`)).toBe(source);
});

test("of a hundred frames ten are kept", () => {
  const lines = Array.from({ length: 100 }, (_, i) => `    at b.ts:${i + 9}:1`);
  expect(placesOf(lines.join("\n")).split(" ").length).toBe(10);
});
