import { expect, test } from "vitest";
import { extractCells } from "../../src/build/extract.ts";
import { parseMdx } from "../../src/build/parse-mdx.ts";
import {
  findPredictions,
  listPredictions,
} from "../../src/build/predictions.ts";
import { lessonProblem } from "./lesson-problem.ts";

const cell = "```ts cell id=sum\n1 + 1\n```\n";
const predict = (props: string) =>
  `<Predict ${props}>\n\nHow much?\n\n</Predict>\n`;
const whole = 'id="two" of="sum" options={["1", "2"]} right={1}';

function find(...parts: string[]) {
  const tree = parseMdx(parts.join("\n"));
  return findPredictions(tree, extractCells(tree));
}

const problemOf = (...parts: string[]) => lessonProblem(() => find(...parts));

test("a guess covers the cell that it is of, and no other", () => {
  const other = "```ts cell id=other\n1\n```\n";
  expect([...find(predict(whole), other, cell)]).toEqual([["sum", "two"]]);
});

test("options may be broken into lines", () => {
  const props = whole.replace('"2"]', '"2",\n  ]');
  expect(find(predict(props), cell).size).toBe(1);
});

test.each([
  ["an unknown cell", whole.replace("sum", "product"), 'is of "product"'],
  ["no cell", whole.replace('of="sum"', ""), "is of nothing"],
  [
    "right beyond the options",
    whole.replace("{1}", "{2}"),
    "right is 0 to 1, got 2",
  ],
  ["a negative right", whole.replace("{1}", "{-1}"), "got -1"],
  ["a broken right", whole.replace("{1}", "{0.5}"), "got 0.5"],
  ["right as text", whole.replace("{1}", '"1"'), 'got "1"'],
  ["no right", whole.replace("right={1}", ""), "got nothing"],
  ["one option", whole.replace(', "2"', ""), 'needs options={["…", "…"]}'],
  ["numbers for options", whole.replace('"1", "2"', "1, 2"), "got [1,2]"],
  [
    "options that are computed",
    whole.replace('["1", "2"]', "list"),
    "got nothing",
  ],
  ["no id", whole.replace('id="two"', ""), "kebab-case, got nothing"],
])("a guess with %s is refused at its line", (_, props, says) => {
  const problem = problemOf("Text.\n", predict(props), cell);
  expect(problem.message).toContain(says);
  expect(problem.line).toBe(3);
});

test("a guess after its cell is refused", () => {
  expect(problemOf(cell, predict(whole)).message).toContain("put it before");
});

test("a cell has one guess, and a guess its own id", () => {
  const second = predict(whole.replace("two", "again"));
  expect(problemOf(predict(whole), second, cell).message).toContain(
    "one guess a cell",
  );
  expect(problemOf(predict(whole), predict(whole), cell).message).toContain(
    "is used twice",
  );
});

test("the guesses of a lesson are listed, however their props are laid out", () => {
  const lesson = `${predict(whole)}\n<Predict\n  of="x"\n  id="three"\n>`;
  expect(listPredictions(lesson)).toEqual(["two", "three"]);
});
