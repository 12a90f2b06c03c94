import { expect, test } from "vitest";
import { editsKey } from "../../src/notebook/kept-keys.ts";
import {
  type ListedStorage,
  otherEdits,
  takeAway,
} from "../../src/notebook/other-lessons.ts";

const own = editsKey("one", "en");
const [chinese, other] = [editsKey("one", "zh"), editsKey("two", "en")];

function storageOf(items: Record<string, string>) {
  const map = new Map(Object.entries(items));
  const storage: ListedStorage = {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
  return { map, storage };
}

const items = {
  [own]: "own",
  [chinese]: "zh",
  [other]: "two",
  [editsKey("empty", "en")]: "{}",
  [`${own}:damaged:x-y`]: "{",
  "convbook:theme": "dark",
  "convbook:edits:2:en/two": "later",
};

test("other lessons’ edits are those of this version, in any language", () => {
  expect(otherEdits(storageOf(items).storage, own)).toEqual([chinese, other]);
});

test("what is taken away can be put back", () => {
  const { map, storage } = storageOf(items);
  const putBack = takeAway(storage, [chinese, other]);
  expect([...map.keys()]).not.toContain(other);
  putBack();
  expect(Object.fromEntries(map)).toEqual(items);
});
