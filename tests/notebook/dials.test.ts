import { expect, test } from "vitest";
import { openDials } from "../../src/notebook/dials.ts";
import { dialsKey } from "../../src/notebook/kept-keys.ts";

const key = dialsKey("lesson", "en");

function storageWith(text: string | null) {
  const values = new Map(text === null ? [] : [[key, text]]);
  return {
    getItem: (name: string) => values.get(name) ?? null,
    setItem: (name: string, value: string) => void values.set(name, value),
  };
}

test("what controls are set to is kept, by cell and label", () => {
  const storage = storageWith(null);
  openDials(storage, key).write("a", { stride: 2, pad: "same" });
  openDials(storage, key).write("b", { on: true });
  openDials(storage, key).write("a", {});
  expect(openDials(storage, key).read()).toEqual({ b: { on: true } });
});

test.each([
  "",
  "{",
  "null",
  "[1]",
  '"a"',
  '{"a":[1]}',
  '{"a":null}',
  '{"a":{"s":null,"t":[1],"u":{}}}',
  `{"a":{"s":"${"x".repeat(1001)}"}}`,
  `{"a":{"${"x".repeat(101)}":1}}`,
])("what is no setting is skipped: %.40s", (text) => {
  const read = openDials(storageWith(text), key).read();
  expect(Object.values(read).flatMap(Object.keys)).toEqual([]);
});

test("a label that every object has is a label", () => {
  const storage = storageWith('{"a":{"__proto__":3}}');
  const { a } = openDials(storage, key).read();
  expect(Object.entries(a!)).toEqual([["__proto__", 3]]);
  expect(Object.getPrototypeOf(a)).toBe(Object.prototype);
});

test("without storage they last as long as the page", () => {
  const dials = openDials(undefined, key);
  dials.write("a", { s: 1 });
  expect(dials.read()).toEqual({ a: { s: 1 } });
});
