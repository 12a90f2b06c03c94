import { expect, test } from "vitest";
import { diffLines } from "../../src/exercise/line-diff.ts";

const marks = { mine: "-", same: " ", theirs: "+" };

test.each([
  ["a\nb", "a\nb", " a b"],
  ["a\nb\nc", "a\nc", " a-b c"],
  ["a\nc", "a\nb\nc", " a+b c"],
  ["a\nx\nc", "a\ny\nc", " a-x+y c"],
  ["", "a", "-+a"],
  ["a\n\n", "a", " a"],
])("%j beside %j is %j", (mine, theirs, drawn) => {
  const lines = diffLines(mine, theirs);
  expect(lines.map(({ kind, text }) => marks[kind] + text).join("")).toBe(
    drawn,
  );
});
