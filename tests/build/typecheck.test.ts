import { expect, test } from "vitest";
import { typecheckCells } from "../../src/build/typecheck.ts";

/** Checks cells named a, b, c … */
const check = (...sources: string[]) =>
  typecheckCells(
    sources.map((source, index) => ({ id: "abcdef"[index]!, source })),
  );

test.each<[string, ...string[]]>([
  ["a name of a cell above", "const x = 1;", "x + 1"],
  [
    "a name redefined with another type",
    "let x = 1;",
    'let x = "a";',
    "x.length",
  ],
  [
    "a cell that redefines what it reads above",
    "let x = 1;",
    "x;",
    "let x = 2;",
  ],
  [
    "types of a cell above",
    "interface P { h: number }",
    "const p: P = { h: 1 };",
  ],
  [
    "a type alias and a class",
    "type N = number; class A { n: N = 1 }",
    "new A().n satisfies N",
  ],
  [
    "names from patterns",
    "const { a, b: [c, , d] } = { a: 1, b: [1, 2, 3] };",
    "a + c! + d!",
  ],
  [
    "an import of a cell above",
    'import { ones } from "convbook";',
    "ones(2).shape",
  ],
  [
    "an import under another name",
    'import { ones as o } from "convbook";',
    "o(2)",
  ],
  ["a whole module", 'import * as lib from "convbook";', "lib.ones(2)"],
  [
    "an import repeated below",
    'import { nn } from "convbook"; nn;',
    'import { nn } from "convbook"; nn;',
  ],
  ["an exported function", "export function f() { return 1; }", "f() + 1"],
  [
    "what every cell has",
    "display(1); console.warn(2); performance.now(); setTimeout(() => {});",
  ],
  ["await at the top", "const x = await Promise.resolve(1); x + 1"],
  ["an error that is expected", "// @ts-expect-error refused\n[1] + [2];"],
  ["an empty cell", "", "// nothing"],
])("%s type-checks", (_, ...sources) => {
  expect(check(...sources)).toEqual([]);
});

test.each<[string, string[], string, string]>([
  [
    "a wrong type",
    ['const x: number = "a";'],
    "a 1:7",
    "not assignable to type 'number'",
  ],
  [
    "on a later line",
    ["1;\n  const x: number = true;"],
    "a 2:9",
    "not assignable",
  ],
  [
    "a type from a cell above",
    ["const x = 1;", "x.length"],
    "b 1:3",
    "'length' does not exist",
  ],
  [
    "the nearest type above",
    ["let x = 'a';", "let x = 1;", "x.length"],
    "c 1:3",
    "'length' does not exist",
  ],
  [
    "a name defined further down",
    ["x", "const x = 1;"],
    "a 1:1",
    "Cannot find name 'x'",
  ],
  ["an unknown name", ["nope"], "a 1:1", "Cannot find name 'nope'"],
  [
    "an unknown export",
    ['import { con } from "convbook";'],
    "a 1:10",
    "no exported member",
  ],
  [
    "a wrong argument of the library",
    ['import { conv2d } from "convbook";\nconv2d("x");'],
    "a 2:1",
    "",
  ],
  ["the page", ["document.title"], "a 1:1", "Cannot find name 'document'"],
  [
    "syntax that does not erase",
    ["enum A { B }"],
    "a 1:6",
    "erasableSyntaxOnly",
  ],
  ["bad syntax", ["1 + * 2"], "a 1:5", "Expression expected"],
  [
    "an expected error that does not come",
    ["// @ts-expect-error\n1 + 1;"],
    "a 1:1",
    "Unused",
  ],
])("%s is refused at its place", (_, sources, place, message) => {
  const [problem] = check(...sources);
  const { cell, line, column } = problem!;
  expect(`${cell} ${line}:${column}`).toBe(place);
  expect(problem!.message).toContain(message);
});

test("one lesson does not see the cells of the lesson before", () => {
  check("const x = 1;", "x");
  expect(check("x")).toHaveLength(1);
});
