import { expect, test } from "vitest";
import type { ExerciseRecord } from "../../src/exercise/record.ts";
import {
  mergeRecords,
  readTransfer,
  writeTransfer,
} from "../../src/exercise/transfer.ts";

const tried: ExerciseRecord = {
  state: "tried",
  hints: 1,
  seed: 7,
  answers: { shape: "2×2" },
};
const solved: ExerciseRecord = { state: "solved", hints: 0, seed: 9 };

test("what is written is read back, and people can read it", () => {
  const text = writeTransfer({ b: tried, a: solved });
  expect(readTransfer(text)).toEqual({
    records: { a: solved, b: tried },
    skipped: 0,
  });
  expect(text.split("\n").length).toBeGreaterThan(10);
});

test.each([
  ["", "not-ours"],
  ["no json", "not-ours"],
  ["[]", "not-ours"],
  ['{"exercises": {}}', "not-ours"],
  ['{"format": "convbook-exercises", "exercises": {}}', "not-ours"],
  ['{"format": "convbook-exercises", "version": 1}', "not-ours"],
  [
    '{"format": "convbook-exercises", "version": 1, "exercises": [1]}',
    "not-ours",
  ],
  ['{"format": "convbook-exercises", "version": 2, "exercises": {}}', "newer"],
])("the file %j is refused as %s", (text, problem) => {
  expect(readTransfer(text)).toEqual({ problem });
});

test("what is no record is left out and counted", () => {
  const text = writeTransfer({ a: solved }).replace(
    '"a": {',
    '"__proto__": {"state": "solved"}, "b": {"state": "best"}, "a": {',
  );
  expect(readTransfer(text)).toEqual({ records: { a: solved }, skipped: 2 });
});

test("the further state counts, and what is typed here stays", () => {
  const other = { ...solved, answers: { shape: "3×3" }, hints: 0 };
  expect(mergeRecords({ a: tried }, { a: other })).toEqual({
    a: { ...tried, state: "solved" },
  });
});

test("where nothing is typed here, the file's answers come with their draw", () => {
  const { answers, ...bare } = tried;
  expect(mergeRecords({ a: { ...bare, seed: 1 } }, { a: tried })).toEqual({
    a: { ...tried, answers },
  });
});

test("what only one side has stays, and a second time changes nothing", () => {
  const once = mergeRecords({ a: tried }, { b: solved });
  expect(once).toEqual({ a: tried, b: solved });
  expect(mergeRecords(once, { b: solved })).toEqual(once);
});

test("help stays help", () => {
  const helped: ExerciseRecord = {
    ...solved,
    state: "solved-with-help",
    solutionShown: true,
  };
  const merged = mergeRecords({ a: solved }, { a: helped });
  expect(merged.a).toMatchObject({ state: "solved", solutionShown: true });
});
