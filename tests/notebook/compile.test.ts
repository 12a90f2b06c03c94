import { expect, test } from "vitest";
import type { CellError } from "../../src/notebook/output.ts";
import { compileCell } from "../../src/notebook/compile.ts";
import { CellProblem } from "../../src/notebook/problem.ts";

const compile = (source: string) => compileCell({ id: "cell", source });
const names = (uses: { name: string }[]) => uses.map(({ name }) => name).join();

test.each([
  ["const a = 1, { b, c: [d = 1, ...e] } = x", "a,b,d,e"],
  ["let a: number; var b; function c() {} class D {}", "a,b,c,D"],
  ["for (var a of x) { var b; let c }", "a,b"],
  ["{ let a; function b() {} } if (x) { var c }", "c"],
  ["export const a = 1; export function b() {}", "a,b"],
  ["type A = 1; interface B {} declare const c: 1", ""],
  ["import { a } from 'm'; const b = a", "b"],
  ["() => { var a }", ""],
  ["try {} catch (a) { var b }", "b"],
])("%s defines %s", (source, defines) => {
  expect(compile(source).defines.join()).toBe(defines);
});

test.each([
  ["a + b.c[d] + { e: f, g, [h]: 1 }.i", "a,b,d,f,g,h"],
  ["a; const a = 1; b; function b() {}", ""],
  ["function f(a = b, { c = d }) { return a + c + e }", "b,d,e"],
  ["function f(a = b) { var b }", "b"],
  ["const f = function g() { return g }", ""],
  [
    "const C = class D extends E { f = D; static { var a; b } [g]() {} }",
    "E,b,g",
  ],
  ["class A { b; #c = this.#c }", ""],
  ["(a) => { const b = 1; return (c) => a + b + c + d }", "d"],
  ["for (const a of b) a; for (let i = c; i < d; i++) i", "b,c,d"],
  ["try { a } catch ({ b }) { b + c }", "a,c"],
  ["try { a } catch { b }", "a,b"],
  ["a: for (;;) { break a; continue a }", ""],
  ["`${a}` + b`${c}`", "a,b,c"],
  ["Math.max(Array.from(NaN, undefined)); structuredClone(1)", ""],
  ["console.log(display)", ""],
  ["window; document; fetch; arguments", "window,document,fetch,arguments"],
  ["let a: B<C> = d as E; f<G>(h satisfies I)", "d,f,h"],
  ["import a, * as b from 'm'; a + b + c", "c"],
  ["x += 1", "x"],
  ["const { a: b, [c]: d = e } = f", "c,e,f"],
  ["({ a: b.c, [d]: e.f } = g)", "b,d,e,g"],
  ["async () => { await a; for await (const b of c) b }", "a,c"],
  ["switch (a) { case b: let c; default: c }", "a,b"],
  ["a?.b?.[c]", "a,c"],
])("%s reads %s", (source, reads) => {
  expect(names(compile(source).reads)).toBe(reads);
});

test.each([
  ["a = 1; [b, ...c] = x; ({ d, e: f = 1, ...g } = x)", "a,b,c,d,f,g"],
  ["a++; --b; c += 1; d ??= 1", "a,b,c,d"],
  ["for (a of x) {} for (b in x) {}", "a,b"],
  ["let a; a = 1; (b) => { b = 1 }; c.d = 1; c[0]++", ""],
  ["(a as T) = 1; b! = 2", "a,b"],
])("%s assigns %s", (source, assigns) => {
  expect(names(compile(source).assigns)).toBe(assigns);
});

test("a read is at its first place, in lines and columns from 1", () => {
  expect(compile("let a: T =\n  b; b + c").reads).toEqual([
    { name: "b", line: 2, column: 3 },
    { name: "c", line: 2, column: 10 },
  ]);
});

test("a name that only typeof asks for may be missing", () => {
  expect(compile("typeof a; typeof b; b; typeof c.d").reads).toEqual([
    { name: "b", line: 1, column: 21 },
    { name: "c", line: 1, column: 31 },
    { name: "a", line: 1, column: 8, optional: true },
  ]);
});

test("imports are data; type imports are nothing", () => {
  const source =
    "import a, { b as c, type T, default as d } from 'm';\nimport * as e from 'n'; import type U from 'o'";
  expect(compile(source).imports).toEqual([
    { from: "m", name: "default", as: "a", line: 1, column: 8 },
    { from: "m", name: "b", as: "c", line: 1, column: 13 },
    { from: "m", name: "default", as: "d", line: 1, column: 29 },
    { from: "n", name: "*", as: "e", line: 2, column: 8 },
  ]);
});

test("display and console come from the notebook without being imported", () => {
  expect(compile("display(1)").imports).toEqual([
    { from: "notebook", name: "display", as: "display" },
  ]);
});

test("the source keeps its lines, and its first line follows the head", () => {
  const { code, insertions } = compile("const a: T = b;\nexport let c = a;\nc");
  expect(code.slice(insertions![0]!.length)).toBe(
    "const a    = b;\n;      let c = a;;$.value=(\nc)\n$.defined={a,c}})\n//# sourceURL=cell.ts",
  );
});

test("a name of the executor's that the source uses is replaced by another", () => {
  expect(compile("const $ = `${$$}`; $").code).toMatch(
    /^\(async function cell_cell\(\$\$\$\)/,
  );
});

test.each([
  ["export default 1", "export default"],
  ["const a = 1; export { a }", "export { … }"],
  ["export * from 'm'", "export *"],
  ["import 'm'", 'import "…"'],
  ["import('m')", "import()"],
  ["import.meta.url", "import.meta"],
])("%s is refused, because %s has no meaning in a cell", (source, feature) => {
  const { code, values } = problemOf(source);
  expect({ code, values }).toEqual({
    code: "module-syntax",
    values: { feature },
  });
});

test.each([
  ["let a = ;", 1, 9],
  ["const a = 1;\nconst b = (2;", 2, 13],
  ["const a = 1;\nconst a = 2;", 2, 7],
  ["return 1", 1, 1],
  ["a.", 1, 3],
  ["f(1,\n  2", 2, 4],
  ["let a: = 1", 1, 8],
  ["'abc", 1, 1],
  ["a b", 1, 3],
  ["1 = 2", 1, 1],
  ["with (a) b", 1, 1],
  ["const a", 1, 8],
  ["/*", 1, 1],
  ["\u0000", 1, 1],
])("%j is a syntax error at %i:%i", (source, line, column) => {
  const { code, frames } = problemOf(source);
  expect(code).toBe("syntax");
  expect(frames).toEqual([{ cell: "cell", line, column }]);
});

test.each([
  ["f（1)", "（", "(", 2],
  ["f(1）", "）", ")", 4],
  ["f(1，2)", "，", ",", 4],
  ["let a = 1；", "；", ";", 10],
  ["let a：number", "：", ":", 6],
  ["let a ＝ 1", "＝", "=", 7],
  ["f(“a”)", "“", '"', 3],
  ['f("a”)', "”", '"', 5],
  ["f(‘a’)", "‘", "'", 3],
  ["a。b", "。", ".", 2],
  ["a！", "！", "!", 2],
  ["[1、2]", "、", ",", 3],
  ["【1】", "【", "[", 1],
  ["2 × 3", "×", "*", 3],
  ["a ≤ 3", "≤", "<=", 3],
  ["if (a) ｛", "｛", "{", 8],
])("in %s, %s should be %s", (source, fullWidth, halfWidth, column) => {
  const { values, frames } = problemOf(source);
  expect(values).toEqual({ fullWidth, halfWidth });
  expect(frames[0]).toEqual({ cell: "cell", line: 1, column });
});

test("full-width characters in strings, comments and names are fine", () => {
  expect(compile("const 步幅 = '（，；）' // “好”").defines).toEqual(["步幅"]);
});

test.each([
  ["const Array = 1", "Array", 7],
  ["let a;\nfunction display() {}", "display", 10],
  ["Math = 1", "Math", 1],
  ["undefined = 1", "undefined", 1],
  ["const { console } = a", "console", 9],
])("%j cannot take a built-in name", (source, name, column) => {
  const { code, values, frames } = problemOf(source);
  expect([code, values["name"], frames[0]?.column]).toEqual([
    "syntax",
    name,
    column,
  ]);
});

test("a built-in name may be a parameter or a local name", () => {
  const { reads } = compile("(Array) => { const Map = Array; return Map }");
  expect(reads).toEqual([]);
});

test("code nested too deeply is a problem of the cell, not of the page", () => {
  expect(problemOf("(".repeat(1e5)).code).toBe("syntax");
});

function problemOf(source: string): CellError {
  try {
    compile(source);
  } catch (problem) {
    if (problem instanceof CellProblem) return problem.error;
    throw problem;
  }
  throw new Error(`not refused: ${source}`);
}
