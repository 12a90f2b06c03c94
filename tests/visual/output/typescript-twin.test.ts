import { expect, test } from "vitest";
import { nearKeyword } from "../../../src/visual/output/near-keyword.ts";
import {
  type Surroundings,
  typescriptTwin,
} from "../../../src/visual/output/typescript-twin.ts";
import { errorOf } from "../../notebook/cells.ts";

/** Where the parser stops. */
async function stopOf(source: string): Promise<Surroundings> {
  const { code, values } = await errorOf(source);
  expect(code).toBe("syntax");
  const text = (name: keyof Surroundings) => String(values[name]);
  return { above: text("above"), before: text("before"), rest: text("rest") };
}

test.each([
  ["def f(x):\n    return x", "function f(x) { … }"],
  ["function f(n) return n", "function f(x) { … }"],
  ["import torch\nx = torch.ones(3)", 'import { nn, tensor } from "convbook"'],
  ["import numpy as np", 'import { nn, tensor } from "convbook"'],
  ["from torch import nn", 'import { nn, tensor } from "convbook"'],
  ["class Net(Module):\n    pass", "class A extends B { … }"],
  ["# the sum\nx = 1", "// …"],
  ["const k = 3; # 3 and 4", "// …"],
  ["#求和\n1", "// …"],
  ["for i in range(3):\n    print(i)", "for (let i = 0; i < n; i++) { … }"],
  ["for x in xs: # each\n    print(x)", "for (const x of list) { … }"],
  ["x = [i for i in range(3)]", "list.map((x) => …)"],
  ["if x > 2:\n    y", "if (…) { … } else if (…) { … } else { … }"],
  ["if (a) {} elif (b) {}", "if (…) { … } else if (…) { … } else { … }"],
  ["while True:\n    f()", "while (…) { … }"],
  ["try:\n    f()", "try { … } catch (error) { … }"],
  ["const a = 1 if b else 2", "condition ? a : b"],
  ['print(f"{x.shape}")', "`… ${x} …`"],
  ["f = lambda x: x", "(x) => …"],
  ["(x) -> x", "(x) => …"],
  ["(n := 10) > 5", "const x = …"],
  ["a = True and False", "a && b"],
  ["a = b or c", "a || b"],
  ["a = not b", "!a"],
  ["if (a is None) {}", "a === b"],
  ["if (a is not None) {}", "a !== b"],
  ["if (a not in b) {}", "!list.includes(x)"],
  ["x[1:3]", "list.slice(from, to)"],
  ["x[:, 0]", "list.slice(from, to)"],
  ['"""a text"""', "/* … */"],
  ["-2 ** 2", "-(x ** n)"],
  ["x @ y", "a.matmul(b)"],
  ["raise Error", 'throw new Error("…")'],
  ["assert a", "console.assert(…)"],
  ["print 'a'", "console.log(x)"],
  ["if a > 2 { b }", "if (…) { … } else if (…) { … } else { … }"],
  ["while a { b }", "while (…) { … }"],
  ["for x in xs { x }", "for (const x of list) { … }"],
  ["foreach (x in xs) { x }", "for (const x of list) { … }"],
  ["for (let i = 0, i < 3, i++) {}", "for (let i = 0; i < n; i++) { … }"],
  ["const f = (x) = > x", "(x) => …"],
  ["int x = 3", "const x = …"],
  ["const x;", "const x = …"],
  ["import a, b from 'c'", 'import { nn, tensor } from "convbook"'],
  ["import { a } from c", 'import { nn, tensor } from "convbook"'],
  ["f('it's')", '"it\'s"'],
])("%j is %s in TypeScript", async (source, instead) => {
  expect(typescriptTwin(await stopOf(source))).toBe(instead);
});

test.each([
  "const f = 'a and b'; c d",
  "const f = `a is b`; c d",
  "c d // not this",
  "class A { #a = 1; b() { return this.#a } c d }",
  "function f(x: number y: number) {}",
  "const a = b ? [c : d];",
])("%j is no habit of Python's", async (source) => {
  expect(typescriptTwin(await stopOf(source))).toBeUndefined();
});

test.each([
  ["cosnt x = 3", "const"],
  ["fuction f() {}", "function"],
  ["function f() { retrun 1 }", "return"],
  ["const a = 3 b", undefined],
  ["for x", undefined],
])("%j most likely has a slip in %s", async (source, near) => {
  expect(nearKeyword((await stopOf(source)).before)).toBe(near);
});
