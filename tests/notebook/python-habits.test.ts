import { expect, test } from "vitest";
import { compileOrBreak } from "../../src/notebook/compile.ts";
import { errorOf } from "./cells.ts";

test.each([
  ["def f(x):\n    return x", "function f(x) { … }"],
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
  expect((await errorOf(source)).values).toEqual({ instead });
});

test.each([
  ["f(x, padding=1)", "{ padding: 1 }", 6],
  ["new A(1, kernel_size=k, stride=2)", "{ kernelSize: k, stride: 2 }", 10],
  [
    "f(x, stride: [2, 2], padding: 'same')",
    "{ stride: [2, 2], padding: 'same' }",
    6,
  ],
  ["a, b = 1, 2", "const [a, b] = [1, 2]", 1],
  ["f({ padding: (1, -1) })", "[1, -1]", 15],
  ["const a = 1, b = 2; a, b", "[a, b]", 21],
  ["h, w = x.shape", "const [h, w] = x.shape", 1],
  [
    "const n = 8, k = 3, s = 2\nconst o = (n - k) // s + 1",
    "Math.floor(a / b)",
    19,
  ],
  [
    "function f(n, k, s) {\n  return (n - k) // s + 1\n}",
    "Math.floor(a / b)",
    18,
  ],
  ["const k = 3;\nconst p = k // 2;", "Math.floor(a / b)", 13],
])(
  "%j is refused, since it would be something else: %s",
  (source, instead, column) => {
    const cell = compileOrBreak({ id: "a", source });
    expect(cell).toMatchObject({
      error: { code: "syntax", values: { instead }, frames: [{ column }] },
    });
  },
);

test.each([
  "const f = 'a and b'; c d",
  "const f = `a is b`; c d",
  "c d // not this",
  "class A { #a = 1; b() { return this.#a } c d }",
  "function f(x: number y: number) {}",
  "const a = b ? [c : d];",
])("%j is no habit of Python's", async (source) => {
  const { code, values } = await errorOf(source);
  expect([code, values["instead"]]).toEqual(["syntax", undefined]);
});

test.each([
  "let padding = 0; const f = (a: number, b: number) => a + b; f(1, padding = 1)",
  "const p = 1; const f = (a: number, b: number) => a + b; f(1, p ? 2 : 3)",
  "let a = 0, b = 0; (a = 1), (b = 2); for (a = 0, b = 1; a < b; a++, b--);",
  "(0, Math.max)(1, 2)",
  "const f = () => 1; (0, f)()",
  "const k = 3\nconst p = k // 2",
  "const n = 8, k = 3, f = (a: number, b: number) => a - b;\nf(n, k) // n - k + 1",
  "const n = 8; // n + 1;",
  "const n = 8 // three",
  "const n = 8, m = n * 2 // twice n",
  "const xs = [1, 2] // f(1);",
])("%j is what it seems", (source) => {
  expect(compileOrBreak({ id: "a", source })).not.toHaveProperty("error");
});

test.each([
  ["cosnt x = 3", "const"],
  ["fuction f() {}", "function"],
  ["function f() { retrun 1 }", "return"],
  ["const a = 3 b", undefined],
  ["for x", undefined],
])("%j most likely has a slip in %s", async (source, near) => {
  const { code, values } = await errorOf(source);
  expect([code, values["near"]]).toEqual(["syntax", near]);
});
