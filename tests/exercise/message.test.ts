import { expect, test } from "vitest";
import { findHoles, wordMessage } from "../../src/exercise/message.ts";

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
