import { type Node, Parser } from "acorn";
import { globSync, readFileSync } from "node:fs";
import tsBlankSpace from "ts-blank-space";
import { expect, test } from "vitest";
import { blankTypes } from "../../src/notebook/blank.ts";
import { parseTypeScript } from "../../src/notebook/parse.ts";
import { CellProblem } from "../../src/notebook/problem.ts";

function blank(source: string): string {
  return blankTypes("cell", source, parseTypeScript("cell", source));
}

const spaces = (text: string) => text.replace(/[^\n]/g, " ");

// ‹…› becomes spaces, «…» a semicolon and spaces.
test.each([
  ["let a‹: number› = 1"],
  ["let a‹!›‹: T›, b‹: U›"],
  ["const f = (a‹?›‹: T›, ...b‹: U[]›)‹: V› => a"],
  ["function f(‹this: T,› a‹: U›)‹: V› {}"],
  ["function f(‹this: T›) {}"],
  ["const f = ‹<T,>›(a‹: T›) => a"],
  ["const f = async ‹<T>›(a‹: T›) => a"],
  ["f‹<T>›(1); new F‹<T>›(); g‹<T>›`x`"],
  ["const g = f‹<T>›;"],
  ["(a‹ as T›).b‹!›.c‹!›[0]‹!›"],
  ["(a‹ satisfies T›)‹!›"],
  ["((a)‹ as T›)(1)"],
  ["a‹ as T as U›"],
  ["a‹ as const›"],
  ["[...(a‹ as T[]›)]"],
  ["for (const a of b‹ as T[]›) a"],
  ["(a‹ as T›) = 1; a‹!› += 1"],
  ["`${a‹ as T›}: T`"],
  ["«type T = { a: 1 }»\n(a)"],
  ["«interface T {\n  a: 1\n}»"],
  ["«declare const a: T;»"],
  ["«declare function f(): T»"],
  ["«declare global { var a: T }»"],
  ["«declare class A {}»"],
  ["«declare enum A {}»"],
  ["«function f(): T;»\nfunction f() {}"],
  ["«type T = 1;» «export type { T }»"],
  ["«import type { T } from 'a'»"],
  ["import { ‹type T,› a } from 'a'"],
  ["import { a, ‹type T› } from 'a'"],
  ["«export interface T {}»"],
  ["«export type T = 1»"],
  ["‹abstract› class A‹<T>› {}"],
  ["class A‹<T>› extends B‹<T>› ‹implements C, D<T>› {}"],
  ["class A ‹implements B› {}"],
  ["(class ‹implements B› {})"],
  ["class A { «private» a‹?›‹: T› = 1 }"],
  ["class A { static ‹readonly› a = 1 }"],
  ["class A { «declare a: T;» b‹!›‹: U› }"],
  ["‹abstract› class A { «abstract f(): T» }"],
  ["class A { «f?(): T;» f(a‹: U›)‹: T› {} }"],
  ["class A { f‹?›(a‹: U›)‹: T› {} }"],
  ["class A { «[a: string]: T» }"],
  ["class A { «readonly» [a]‹: T› = 1 }"],
  ["class A { get a()‹: T› { return 1 } }"],
  ["class A { #a‹: T› = 1 }"],
  ["class A { «public» static ‹readonly› 'a'‹: T› = 1 }"],
  ["class A extends B { «override» async *f() {} }"],
  ["class A { a = b‹ as T› }"],
  ["try {} catch (e‹: unknown›) {}"],
  ["const { a }‹: T› = b"],
  ["const { a = 1‹ as T› } = b"],
  ["function f(a‹: any›)‹: a is T› { return a }"],
  ["function f(a‹: any›)‹: asserts a› {}"],
  ["a ? (b) : c"],
  ["a ? (b)‹: c› => d : e"],
  ["a < b; a < b > c"],
  ["let a /* : T */ ‹: T› // : U"],
  ["let 输入‹: T› = '（：）'"],
  ["const a‹: `${T}`› = b"],
  ["let a‹: (x: T) => U› = b"],
  ["let a‹: new () => U›"],
  ["const a‹: typeof b.c› = d"],
  ['let a‹: unique symbol›, b‹: A["b"]›'],
  ["label: for (;;) break label"],
  ["const type = 1, as = 2, of = 3; type + as + of"],
  ["f(type‹ as T›)"],
  ["a * b‹ as T› + 1; a + b‹ as T› + 1; (a + b‹ as T›) * 2"],
  ["a‹ as T› * b; a‹ as T› === b‹ as U›"],
])("%s", (marked) => {
  const source = marked.replace(/[‹›«»]/g, "");
  const blanked = marked
    .replace(/‹([^›]*)›/g, (_, erased: string) => spaces(erased))
    .replace(
      /«([^»]*)»/g,
      (_, erased: string) => `;${spaces(erased).slice(1)}`,
    );
  expect(blank(source)).toBe(blanked);
});

test.each([
  [
    "a cast before a bracket",
    "const a = b as T\n[1].at(0)",
    "const a = b    ;\n[1].at(0)",
  ],
  [
    "a cast before a parenthesis",
    "const a = b as T\n(c)",
    "const a = b    ;\n(c)",
  ],
  ["a cast before a template", "a as T\n`x`", "a    ;\n`x`"],
  ["a return type below its parenthesis", "(a)\n: T => a", "(a \n  ) => a"],
  ["a return type of two lines", "(a): {\n} => a", "(a    \n) => a"],
  [
    "type parameters above the parameters",
    "x = () => { return <T\n,>(a) => a }",
    "x = () => { return ( \n   a) => a }",
  ],
  [
    "type parameters of an async arrow",
    "async <\nT>(a) => a",
    "async (\n   a) => a",
  ],
  [
    "a field named like a keyword",
    "class A { get: T\nf() {} }",
    "class A { get;  \nf() {} }",
  ],
  [
    "a modifier before a computed name",
    "class A { a = 1\npublic [b] = 2 }",
    "class A { a = 1\n;      [b] = 2 }",
  ],
  [
    "a modifier before a generator",
    "class A { a = 1\npublic *b() {} }",
    "class A { a = 1\n;      *b() {} }",
  ],
  ["a type between two statements", "a\ntype T = 1\n(b)", "a\n;         \n(b)"],
])("lines do not join or split at %s", (_, source, blanked) => {
  expect(blank(source)).toBe(blanked);
});

test.each([
  ["enum A {}", "enum", 1],
  ["const enum A {}", "enum", 1],
  ["1; namespace A { export const a = 1 }", "namespace", 4],
  ["class A { constructor(private a: T) {} }", "parameter property", 23],
  ["let a = <T>b", "<T>value", 9],
  ["import a = require('a')", "import =", 1],
  ["export = a", "export =", 1],
  ["@a class A {}", "decorator", 1],
  ["class A { @a b() {} }", "decorator", 11],
  ["class A { accessor a = 1 }", "accessor", 11],
  ["a + b as T * 2", "as without parentheses", 1],
])("%j is refused for its %s, at column %i", (source, feature, column) => {
  const error = problemOf(source);
  expect(error.code).toBe("unsupported");
  expect(error.values).toEqual({ feature });
  expect(error.frames).toEqual([{ cell: "cell", line: 1, column }]);
});

function problemOf(source: string) {
  try {
    blank(source);
  } catch (problem) {
    if (problem instanceof CellProblem) return problem.error;
  }
  throw new Error(`not refused: ${source}`);
}

// An independent oracle: another blanker, built on TypeScript's own parser, on real sources.
const root = `${import.meta.dirname}/../..`;
const packages = "{@jridgewell,css-select,css-what,entities,katex,zod}";
const files = [
  ...globSync(`${root}/{src,lib,tests}/**/*.ts`),
  ...globSync(`${root}/node_modules/${packages}/**/*.ts`),
].filter((file) => !file.endsWith(".d.ts"));

test("agrees with ts-blank-space about this project's and packages' sources", () => {
  let compared = 0;
  const differing = files.filter((file) => {
    const source = readFileSync(file, "utf8");
    const expected = oracle(source);
    const actual = blankOrNothing(source);
    if (expected === undefined || actual === undefined) return false;
    compared++;
    return !isSameProgram(actual, expected) || actual.length !== source.length;
  });
  expect(differing).toEqual([]);
  expect(compared).toBeGreaterThan(files.length * 0.8);
});

test("refuses whatever ts-blank-space refuses", () => {
  const accepted = files.filter((file) => {
    const source = readFileSync(file, "utf8");
    return oracle(source) === undefined && blankOrNothing(source) !== undefined;
  });
  expect(accepted).toEqual([]);
});

function oracle(source: string): string | undefined {
  let isErasable = true;
  const blanked = tsBlankSpace(source, () => (isErasable = false));
  return isErasable ? blanked : undefined;
}

function blankOrNothing(source: string): string | undefined {
  try {
    return blank(source);
  } catch (problem) {
    if (problem instanceof CellProblem) return undefined;
    throw problem;
  }
}

function isSameProgram(a: string, b: string): boolean {
  return a === b || treeOf(a) === treeOf(b);
}

/** The tree as text, with the positions of names and literals, without empty statements. */
function treeOf(source: string): string {
  const tree = Parser.extend(WithoutExportCheck).parse(source, {
    ecmaVersion: "latest",
    sourceType: "module",
    allowAwaitOutsideFunction: true,
  });
  return JSON.stringify(tree, (key, value: unknown) => {
    if (typeof value === "bigint") return String(value);
    if (key === "end" || key === "directive") return undefined;
    if (Array.isArray(value)) {
      const items = value as (Node | null)[];
      return items.filter((item) => item?.type !== "EmptyStatement");
    }
    if (value instanceof Object && "start" in value && "type" in value) {
      const isPlaced = ["Identifier", "Literal"].includes(String(value.type));
      return isPlaced ? value : { ...value, start: undefined };
    }
    return value;
  });
}

/** Files may export a type without saying so; the name is then nowhere in the JavaScript. */
function WithoutExportCheck(Base: typeof Parser): typeof Parser {
  return class extends Base {
    checkLocalExport(): void {}
  };
}
