import { expect, test } from "vitest";
import {
  type KeyedStorage,
  openProgress,
  progressKey,
} from "../../src/exercise/progress.ts";
import { type ExerciseRecord, nextState } from "../../src/exercise/record.ts";

function memory(text?: string): KeyedStorage & { text: () => string | null } {
  const items = new Map<string, string>();
  if (text !== undefined) items.set(progressKey, text);
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    text: () => items.get(progressKey) ?? null,
  };
}

const record: ExerciseRecord = {
  state: "tried",
  code: "function corr2d() {}\n",
  hints: 2,
  seed: 17,
};

test("what is written survives a reload", () => {
  const storage = memory();
  openProgress(storage).write("corr2d", record);
  const answers = { "chapter-shape": "２×２" };
  openProgress(storage).write("last-example", { ...record, answers });
  const reopened = openProgress(storage);
  expect(reopened.read("corr2d")).toEqual(record);
  expect(reopened.list()).toEqual({
    corr2d: record,
    "last-example": { ...record, answers },
  });
  expect(reopened.isSaved()).toBe(true);
});

test("two tabs do not overwrite each other's exercises", () => {
  const storage = memory();
  const [one, two] = [openProgress(storage), openProgress(storage)];
  one.write("corr2d", record);
  two.write("last-example", record);
  expect(Object.keys(one.list())).toEqual(["corr2d", "last-example"]);
});

test.each([
  "",
  "not json",
  "null",
  "5",
  '"corr2d"',
  "[]",
  '{"corr2d":null}',
  '{"corr2d":{"state":"won","hints":0,"seed":1}}',
  '{"corr2d":{"state":"solved","hints":-1,"seed":1}}',
  '{"corr2d":{"state":"solved","hints":0,"seed":"1"}}',
  '{"__proto__":{"state":"solved","hints":0,"seed":1}}',
  '{"Corr 2d":{"state":"solved","hints":0,"seed":1}}',
])("stored %j counts as nothing", (text) => {
  expect(openProgress(memory(text)).list()).toEqual({});
});

test("fields of a wrong kind are left out, the rest is kept", () => {
  const stored = { ...record, code: 5, answers: { a: 1 }, extra: "x" };
  const progress = openProgress(memory(JSON.stringify({ corr2d: stored })));
  const rest = { state: "tried", hints: 2, seed: 17 };
  expect(progress.read("corr2d")).toEqual(rest);
});

test.each(["constructor", "toString", "__proto__"])(
  "%s is no exercise that anyone has touched",
  (id) => {
    expect(openProgress(memory()).read(id)).toBeUndefined();
  },
);

const throwing = (): never => {
  throw new DOMException("denied", "SecurityError");
};

test.each<[string, KeyedStorage | undefined]>([
  ["missing", undefined],
  ["closed", { getItem: throwing, setItem: throwing }],
  ["full", { getItem: () => null, setItem: throwing }],
])("with a storage that is %s, work is kept in memory", (_, storage) => {
  const progress = openProgress(storage);
  progress.write("corr2d", record);
  progress.write("last-example", record);
  expect(progress.read("corr2d")).toEqual(record);
  expect(Object.keys(progress.list())).toHaveLength(2);
  expect(progress.isSaved()).toBe(false);
});

test("what was kept in memory is stored once there is room again", () => {
  const storage = memory();
  let isFull = true;
  const progress = openProgress({
    getItem: (key) => storage.getItem(key),
    setItem: (key, value) =>
      isFull ? throwing() : storage.setItem(key, value),
  });
  progress.write("corr2d", record);
  isFull = false;
  progress.write("last-example", record);
  expect(progress.isSaved()).toBe(true);
  expect(Object.keys(openProgress(storage).list())).toHaveLength(2);
});

test.each([
  [undefined, false, false, "tried"],
  [undefined, true, false, "solved"],
  ["tried", true, false, "solved"],
  ["tried", true, true, "solved-with-help"],
  ["solved", false, true, "solved"],
  ["solved-with-help", true, false, "solved-with-help"],
] as const)("%s, passed %s, shown %s → %s", (before, passed, shown, after) => {
  expect(nextState(before, passed, shown)).toBe(after);
});
