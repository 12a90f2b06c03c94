import { expect, test } from "vitest";
import {
  changedCells,
  type KeyedStorage,
  openEdits,
} from "../../src/notebook/edits.ts";
import { editsKey } from "../../src/notebook/kept-keys.ts";

const mine = { source: "const mine = 1;", base: "b" };
const other = { source: "const other = 2;", base: "b" };

class MemoryStorage implements KeyedStorage {
  readonly items = new Map<string, string>();
  isFull = false;
  isForbidden = false;

  getItem(key: string): string | null {
    if (this.isForbidden) throw new DOMException("no", "SecurityError");
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.isForbidden) throw new DOMException("no", "SecurityError");
    if (this.isFull) throw new DOMException("full", "QuotaExceededError");
    this.items.set(key, value);
  }
}

function stored(text: string): MemoryStorage {
  const storage = new MemoryStorage();
  storage.items.set("key", text);
  return storage;
}

test("an edit is there when the page is opened again", () => {
  const storage = new MemoryStorage();
  openEdits(storage, "key").write("a", mine);
  expect(openEdits(storage, "key").read()).toEqual({ a: mine });
});

test("a cell put back is forgotten", () => {
  const storage = new MemoryStorage();
  const edits = openEdits(storage, "key");
  edits.write("a", mine);
  edits.write("a", undefined);
  expect(openEdits(storage, "key").read()).toEqual({});
});

test("two tabs keep each other's cells", () => {
  const storage = new MemoryStorage();
  const [left, right] = [openEdits(storage, "key"), openEdits(storage, "key")];
  left.write("a", mine);
  right.write("b", other);
  left.write("a", { ...mine, source: "const mine = 3;" });
  expect(Object.keys(openEdits(storage, "key").read()).sort()).toEqual([
    "a",
    "b",
  ]);
});

test("lessons and languages do not mix", () => {
  const keys = [
    editsKey("one", "en"),
    editsKey("one", "zh"),
    editsKey("two", "en"),
  ];
  expect(new Set(keys).size).toBe(3);
});

test.each([
  { what: "no JSON", text: "{" },
  { what: "null", text: "null" },
  { what: "a list", text: "[]" },
  { what: "a number", text: "7" },
])("reads $what as no edits, and says that it was damaged", ({ text }) => {
  const edits = openEdits(stored(text), "key");
  expect(edits.read()).toEqual({});
  expect(edits.damaged()).toBe(text);
});

test("skips what is no edit and keeps the rest", () => {
  const all = {
    a: mine,
    b: "text",
    c: { source: 1, base: "b" },
    d: { source: "x" },
    e: null,
    f: { source: "x".repeat(200_001), base: "b" },
  };
  const edits = openEdits(stored(JSON.stringify(all)), "key");
  expect(edits.read()).toEqual({ a: mine });
  expect(edits.damaged()).toBe(JSON.stringify(all));
});

test("an entry called __proto__ changes no object", () => {
  const text = `{"__proto__": ${JSON.stringify(mine)}, "a": ${JSON.stringify(other)}}`;
  expect(openEdits(stored(text), "key").read()["a"]).toEqual(other);
  expect({}).not.toHaveProperty("source");
});

test.each([
  { why: "there is none", storage: undefined },
  {
    why: "it is forbidden",
    storage: Object.assign(new MemoryStorage(), { isForbidden: true }),
  },
  {
    why: "it is full",
    storage: Object.assign(new MemoryStorage(), { isFull: true }),
  },
])("goes on in memory when $why, and says so", ({ storage }) => {
  const edits = openEdits(storage, "key");
  edits.write("a", mine);
  edits.write("b", other);
  expect(edits.read()).toEqual({ a: mine, b: other });
  expect(edits.isSaved()).toBe(false);
});

test("what was kept in memory is saved once there is room", () => {
  const storage = new MemoryStorage();
  const edits = openEdits(storage, "key");
  storage.isFull = true;
  edits.write("a", mine);
  storage.isFull = false;
  edits.write("b", other);
  expect(edits.isSaved()).toBe(true);
  expect(openEdits(storage, "key").read()).toEqual({ a: mine, b: other });
});

test("saved edits are not lost by a failing write", () => {
  const storage = new MemoryStorage();
  openEdits(storage, "key").write("a", mine);
  storage.isFull = true;
  const edits = openEdits(storage, "key");
  edits.write("b", other);
  expect(edits.read()).toEqual({ a: mine, b: other });
  expect(openEdits(storage, "key").read()).toEqual({ a: mine });
});

test("of two tabs that edit one cell, the last writer's text stays", () => {
  const storage = new MemoryStorage();
  const [left, right] = [openEdits(storage, "key"), openEdits(storage, "key")];
  right.write("a", other);
  left.write("a", mine);
  expect(right.read()).toEqual({ a: mine });
});

test.each(["{", "[]", `{"b":7,"c":${JSON.stringify(other)}}`])(
  "%s is set aside before the next edit takes its place",
  (text) => {
    const storage = stored(text);
    openEdits(storage, "key").write("a", mine);
    const again = openEdits(storage, "key");
    expect(again.read()["a"]).toEqual(mine);
    expect(again.damaged()).toBe(undefined);
    const aside = [...storage.items].filter(([key]) => key !== "key");
    expect(aside).toEqual([[expect.stringContaining("key:damaged:"), text]]);
  },
);

test("what is damaged stays if there is no room to set it aside", () => {
  const storage = stored("{");
  storage.isFull = true;
  const edits = openEdits(storage, "key");
  edits.write("a", mine);
  expect(storage.items.get("key")).toBe("{");
  expect([edits.isSaved(), edits.read()]).toEqual([false, { a: mine }]);
});

test("data under another version's key are left alone", () => {
  const storage = new MemoryStorage();
  const theirs = editsKey("one", "en").replace(":1:", ":2:");
  storage.items.set(theirs, "theirs");
  openEdits(storage, editsKey("one", "en")).write("a", mine);
  expect(storage.items.get(theirs)).toBe("theirs");
});

const [m, o] = [JSON.stringify({ a: mine }), JSON.stringify({ a: other })];

test.each([
  ["a cell edited for the first time", null, m, ["a"]],
  ["a cell edited again", m, o, ["a"]],
  ["a cell put back", m, "{}", ["a"]],
  ["storage emptied", m, null, ["a"]],
  ["nothing new", m, m, []],
  ["one of two", m, JSON.stringify({ a: mine, b: other }), ["b"]],
  ["damage", "{", "[", []],
])("another tab’s changes: %s", (_, before, after, ids) => {
  expect(changedCells(before, after)).toEqual(ids);
});

test("fields of a later version are not handed on", () => {
  const text = JSON.stringify({ a: { ...mine, cursor: 5 } });
  expect(openEdits(stored(text), "key").read()).toEqual({ a: mine });
});

test("a text too long to be read back counts as not saved, and lasts in memory", () => {
  const long = { ...mine, source: "x".repeat(200_001) };
  const edits = openEdits(new MemoryStorage(), "key");
  edits.write("a", long);
  expect(edits.isSaved()).toBe(false);
  edits.write("b", other);
  expect(edits.read()).toEqual({ a: long, b: other });
  edits.write("a", undefined);
  expect(edits.isSaved()).toBe(true);
});
