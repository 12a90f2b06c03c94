import { expect, test } from "vitest";
import { findHoles, wordMessage } from "../../src/exercise/message.ts";
import { createRandom } from "../../src/exercise/random.ts";
import { sameValue } from "../../src/exercise/same-value.ts";
import { describeValue } from "../../src/exercise/show.ts";
import { readerSource } from "../../src/exercise/source.ts";

test("values fill holes in text and in code", () => {
  const message = { id: "a", values: { name: "corr2d", n: 3 } };
  expect(wordMessage(message, { a: "call `{name}()` {n} times" })).toEqual([
    { kind: "text", text: "call " },
    { kind: "code", text: "corr2d()" },
    { kind: "text", text: " 3 times" },
  ]);
});

test("what the reader typed is neither code nor a hole nor markup", () => {
  const values = { got: "`<b>{n}</b>`", n: 1 };
  expect(wordMessage({ id: "a", values }, { a: "not {got}" })).toEqual([
    { kind: "text", text: "not `<b>{n}</b>`" },
  ]);
});

test("an exercise's own words come before the common ones", () => {
  const parts = wordMessage(
    { id: "a", values: {} },
    { a: "own" },
    { a: "all" },
  );
  expect(parts).toEqual([{ kind: "text", text: "own" }]);
});

test("a text or a value that is missing is named", () => {
  expect(() => wordMessage({ id: "a", values: {} }, {})).toThrow('"a"');
  expect(() => wordMessage({ id: "toString", values: {} }, {})).toThrow();
  expect(() =>
    wordMessage({ id: "a", values: { m: 1 } }, { a: "{n}" }),
  ).toThrow("{n}; it has m");
});

test("holes are listed once", () => {
  expect(findHoles("{a} `{b}` {a} { c }")).toEqual(["a", "b"]);
});

test("a seed decides the sequence, and ends are included", () => {
  const draw = (seed: number) => {
    const random = createRandom(seed);
    return Array.from({ length: 200 }, () => random.int(2, 5));
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  expect([...new Set(draw(1))].sort()).toEqual([2, 3, 4, 5]);
});

test.each([
  [1, 1 + 1e-9, true],
  [0, -0, true],
  [NaN, NaN, true],
  [1, 1.001, false],
  [Infinity, 1e300, false],
  [[1, 2], new Float32Array([1, 2]), true],
  [[1, 2], [1, 2, 3], false],
  [[1], "1", false],
  [{ a: [1] }, { a: [1] }, true],
  [{ a: 1 }, { b: 1 }, false],
  [undefined, null, false],
])("%j and %j: the same %s", (a, b, same) => {
  expect([sameValue(a, b), sameValue(b, a)]).toEqual([same, same]);
});

test.each([
  [
    [
      [1, 22],
      [-3, 4],
    ],
    "[\n  [ 1, 22],\n  [-3,  4]\n]",
  ],
  [{ padding: [0, 1], stride: [3, 4] }, "{ padding: [0, 1], stride: [3, 4] }"],
  [0.1 + 0.2, "0.3"],
  ["<b>", '"<b>"'],
  [undefined, "undefined"],
  [[[1], 5], "[\n  [1],\n  [5]\n]"],
])("%j is shown as %s", (value, text) => {
  expect(describeValue(value)).toBe(text);
});

test("a value without end is shown with one", () => {
  const loop: unknown[] = [];
  loop.push(loop);
  expect(describeValue(loop).length).toBeLessThan(100);
  const wide = Array.from({ length: 1000 }, () => Array<number>(1000).fill(0));
  expect(describeValue(wide).length).toBeLessThan(2000);
});

test("readers see modules without export", () => {
  expect(readerSource("type A = 1;\n\nexport function f() {}\n")).toBe(
    "type A = 1;\n\nfunction f() {}\n",
  );
});
