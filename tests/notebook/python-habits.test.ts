import { expect, test } from "vitest";
import { compileOrBreak } from "../../src/notebook/compile.ts";

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
  ["f(x, kernel_size=(5, 3))", "{ kernelSize: [5, 3] }", 6],
  ["X.reshape((1, 1) + X.shape)", "[1, 1, ...X.shape]", 12],
  ["x[0, 1]", "[0][1]", 3],
  ["p[0], p[1]", "[p[0], p[1]]", 1],
  ["h, w = x.shape", "const [h, w] = x.shape", 1],
  [
    "const n = 8, k = 3, s = 2\nconst o = (n - k) // s + 1;",
    "Math.floor(a / b)",
    19,
  ],
  [
    "function f(n, k, s) {\n  return (n - k) // s + 1;\n}",
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
  "let padding = 0; const f = (a: number, b: number) => a + b; f(1, padding = 1)",
  "const p = 1; const f = (a: number, b: number) => a + b; f(1, p ? 2 : 3)",
  "let a = 0, b = 0; (a = 1), (b = 2); for (a = 0, b = 1; a < b; a++, b--);",
  "(0, Math.max)(1, 2)",
  "const f = () => 1; (0, f)()",
  "const k = 3\nconst p = k // 2",
  "const n = 8, k = 3\nconst o = n - k + 1 // n - k + 1",
  "const n = 8, k = 3, f = (a: number, b: number) => a - b;\nf(n, k) // n - k + 1",
  "const n = 8; // n + 1;",
  "const n = 8 // ;",
  "const n = 8 // three",
  "const n = 8, m = n * 2 // twice n",
  "const xs = [1, 2] // f(1);",
])("%j is what it seems", (source) => {
  expect(compileOrBreak({ id: "a", source })).not.toHaveProperty("error");
});
