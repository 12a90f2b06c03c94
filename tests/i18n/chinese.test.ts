import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findSlips } from "./chinese.ts";

const root = join(import.meta.dirname, "../..");
const files = [
  ...globSync("src/i18n/*.ts", { cwd: root }),
  "src/exercise/common-zh.ts",
];

test.each(files)("the Chinese words of %s are set as Chinese is", (file) => {
  const source = readFileSync(join(root, file), "utf8");
  const words = [...source.matchAll(/"((?:[^"\\]|\\.)*)"|'([^'\n]*)'/g)]
    .map(([, double, single]) => double ?? single ?? "")
    // Code in a message has its own spaces and marks.
    .map((text) => text.replaceAll(/ ?`[^`]*` ?/g, ""))
    .filter((text) => /\p{sc=Han}/u.test(text));
  expect(words.flatMap(findSlips)).toEqual([]);
});

test.each([
  ["步幅 2", "a typed space: 步幅 2"],
  ["用 JavaScript", "a typed space: 用 JavaScript"],
  ["3 行", "a typed space: 3 行"],
  ["折线图, 层", "half-width punctuation: 折线图, 层"],
  ["完成.", "a half-width full stop: 完成."],
  ["之后 (纵轴)", "half-width parentheses: 之后 (纵轴)"],
  ['写"填充"', 'quotes other than “ ”: 写"填充"'],
])("“%s” is not", (text, slip) => {
  expect(findSlips(text)).toEqual([slip]);
});
