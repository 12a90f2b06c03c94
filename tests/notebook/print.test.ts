import { expect, test } from "vitest";
import { Tensor } from "../../lib/tensor.ts";
import {
  formatText,
  formatTexts,
  formatValue,
} from "../../src/notebook/print.ts";

class Point {
  #hidden = 1;
  x = this.#hidden;
  get y() {
    throw new Error("a getter ran");
  }
}
class Named extends Point {}
class Broken extends Error {
  override name = "Broken";
}
const cyclic: Record<string, unknown> = { a: 1 };
cyclic["self"] = [cyclic];
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const refuse = () => {
  throw new Error("trap");
};

const cases: [value: unknown, text: RegExp | string][] = [
  [1, "1"],
  [-0, "-0"],
  [NaN, "NaN"],
  [-Infinity, "-Infinity"],
  [0.1, "0.1"],
  [10n, "10n"],
  [true, "true"],
  [null, "null"],
  [undefined, "undefined"],
  ["two\nlines", "two\nlines"],
  [Symbol("s"), "Symbol(s)"],
  [[], "[]"],
  [[2, 2], "[2, 2]"],
  [[-0, 1.5], "[-0, 1.5]"],
  [["a\n", 'it\'s "b"'], '["a\\n", "it\'s \\"b\\""]'],
  [[null, undefined, 1n, Symbol("s")], "[null, undefined, 1n, Symbol(s)]"],
  [[, 1], "[empty, 1]"],
  [
    [
      [1, 2],
      [30, -4],
    ],
    "[[ 1,  2],\n [30, -4]]",
  ],
  [[[1, 2], [3]], "[[1, 2],\n [3]]"],
  [
    [
      [
        [1, 2],
        [3, 4],
      ],
      [
        [5, 6],
        [7, 8],
      ],
    ],
    "[[[1, 2],\n  [3, 4]],\n [[5, 6],\n  [7, 8]]]",
  ],
  [[1, [2]], "[1, [2]]"],
  [[[]], "[[]]"],
  [{}, "{}"],
  [{ a: 1, "b-c": "d", 步幅: [1] }, '{ a: 1, "b-c": "d", 步幅: [1] }'],
  [{ [Symbol("s")]: 1 }, "{ [Symbol(s)]: 1 }"],
  [
    {
      m: [
        [1, 2],
        [3, 4],
      ],
    },
    "{\n  m: [[1, 2],\n      [3, 4]]\n}",
  ],
  [Object.create(null), "[null prototype] {}"],
  [new Point(), "Point { x: 1 }"],
  [new Named(), "Named { x: 1 }"],
  [
    {
      get a() {
        return refuse();
      },
    },
    "{ a: [getter] }",
  ],
  [cyclic, "{ a: 1, self: [[Circular]] }"],
  [
    new Map<unknown, unknown>([
      ["a", 1],
      [{}, [2]],
    ]),
    'Map(2) { "a" => 1, {} => [2] }',
  ],
  [new Set([1, "a"]), 'Set(2) { 1, "a" }'],
  [new Map(), "Map(0) {}"],
  [
    new Float32Array([0.1, 1 / 3, 1e-8, 16777216, -0]),
    "Float32Array(5) [0.1, 0.33333334, 1e-8, 16777216, -0]",
  ],
  [new Uint8Array(2), "Uint8Array(2) [0, 0]"],
  [new BigInt64Array(1), "BigInt64Array(1) [0n]"],
  [new DataView(new ArrayBuffer(4)), "DataView(4)"],
  [() => 1, "ƒ (anonymous)"],
  [refuse, "ƒ refuse"],
  [Point, "class Point"],
  [class {}, "class (anonymous)"],
  [Math.max, "ƒ max"],
  [new RangeError("no"), "RangeError: no"],
  [new Broken("no"), "Broken: no"],
  [new Error(""), "Error"],
  [new Date(0), "1970-01-01T00:00:00.000Z"],
  [new Date(NaN), "Invalid Date"],
  [/a\/b/g, "/a\\/b/g"],
  [Promise.resolve(1), "Promise {}"],
  [new WeakMap(), "WeakMap {}"],
  [[1].values(), "Array Iterator {}"],
  [(function* () {})(), "Generator {}"],
  [{ forward: refuse }, "{ forward: ƒ refuse }"],
  [{ forward: refuse, toString: () => "Net(\n)" }, "Net(\n)"],
  [[{ forward: refuse, toString: () => "Net(\n)" }], "[\n  Net(\n  )\n]"],
  [globalThis.Math, "{}"],
  [revoked.proxy, "[unprintable]"],
  [new Proxy({}, { ownKeys: refuse }), "[unprintable]"],
  [
    { a: new Proxy([], { getPrototypeOf: refuse, get: refuse }) },
    "{ a: [unprintable] }",
  ],
  [
    { toString: refuse, toJSON: refuse, constructor: 1 },
    "{ toString: ƒ refuse, toJSON: ƒ refuse, constructor: 1 }",
  ],
  [[[[[[[["a"]]]]]]], "[[[[[[Array(1)]]]]]]"],
  [{ a: { a: { a: { a: { a: { a: { a: 1 } } } } } } }, /Object \{…\}/],
  [Array.from({ length: 1e6 }, () => 1), /^\[1, [^]*… 999900 more\]$/],
  [new Array(1e9), /empty,\n  … 999999900 more\n\]$/],
  [new Float64Array(1e6), /… 999900 more\n\]$/],
  [new Set(Array(1e5).keys()), /^Set\(100000\) \{[^]*… 99900 more\n\}$/],
  [
    Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`k${i}`, i])),
    /k99: 99,\n  …\n\}$/,
  ],
  [["x".repeat(1e6)], /x…"\n\]$/],
];

// Values go in as functions: the test runner looks into its arguments, and some bite.
test.each(cases.map(([value, text]) => [text, () => value] as const))(
  "prints %s",
  (expected, value) => {
    const text = formatText(value());
    if (typeof expected === "string") expect(text).toBe(expected);
    else expect(text).toMatch(expected);
  },
);

test.each([
  ["numbers", Array.from({ length: 60 }, (_, i) => i * 1000)],
  ["a typed array", new Int32Array(90).fill(12345)],
  ["short texts", Array(50).fill("abc")],
  [
    "fields",
    { a: "x".repeat(40), b: "y".repeat(40), c: { d: "z".repeat(40) } },
  ],
  ["objects", Array(20).fill({ a: 1, b: 2 })],
])("a line of %s is at most 72 columns wide", (_, value) => {
  const lines = formatText(value).split("\n");
  expect(lines.length).toBeGreaterThan(1);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(72);
});

test("a wide and deep object takes bounded text", () => {
  const wide = (depth: number): unknown =>
    depth === 0 ? 1 : Array.from({ length: 9 }, () => [wide(depth - 1), "a"]);
  expect(formatText(wide(5)).length).toBeLessThan(100_000);
});

test("console text puts spaces between values", () => {
  expect(formatTexts(["a", 1, ["b"], undefined])).toBe('a 1 ["b"] undefined');
});

test("a tensor is its elements, a copy of them, and its own text", () => {
  const tensor = new Tensor(new Float32Array([1, 2, 3, 4]), [2, 2]);
  const output = formatValue(tensor);
  tensor.data[0] = 9;
  expect(output).toMatchObject({ kind: "tensor", shape: [2, 2] });
  expect(output.kind === "tensor" && [...output.data]).toEqual([1, 2, 3, 4]);
  expect(output.kind === "tensor" && output.text).toContain("1., 2.");
});

test.each([
  [
    "a shape that does not fit",
    { data: new Float32Array(3), shape: [2, 2], toString: (): string => "T" },
  ],
  ["no text of its own", { data: new Float32Array(4), shape: [2, 2] }],
  ["other data", { data: [1], shape: [1], toString: (): string => "T" }],
])("what has %s is no tensor", (_, value) => {
  expect(formatValue(value).kind).toBe("text");
});

test("tensors inside a list are shown as tensors", () => {
  const tensor = new Tensor(new Float32Array([1]), [1]);
  expect(formatText([tensor, 1])).toBe(`[${tensor.toString()}, 1]`);
});
