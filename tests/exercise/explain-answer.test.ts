import { expect, test } from "vitest";
import { explainAnswer } from "../../src/exercise/explain-answer.ts";
import { numberField, pairField } from "../../src/exercise/field.ts";

const sides = (expects: "pair" | "shape") =>
  pairField("sides", expects, () => [1, 2], { turned: () => [2, 1] });

test.each([
  ["shape", [2, 2], "turned"],
  ["pair", [2, 2], "answer-wrong"],
  ["pair", [2, 1], "turned"],
] as const)("of a %s, %j is told as %s", (expects, numbers, id) => {
  expect(explainAnswer(sides(expects), numbers, {}).id).toBe(id);
});

test.each([
  ["a share for a percentage", 67.347, { isPercent: true }, 0.673],
  ["a share in whole percent", 28, { isPercent: true }, 0.28],
])("%s is told as such", (_, right, options, typed) => {
  const field = numberField("share", () => right, {}, options);
  expect(explainAnswer(field, [typed], {}).id).toBe("answer-share");
});

test.each([
  [67.347, 67, "answer-rounded"],
  [118_013_952, 118_000_000, "answer-rounded"],
  [112, 110, "answer-wrong"],
  [67.347, 68, "answer-wrong"],
])("of %d, %d is told as %s", (right, typed, id) => {
  const options = { tolerance: 0.1, largest: 1e12 };
  const field = numberField("number", () => right, {}, options);
  expect(explainAnswer(field, [typed], {}).id).toBe(id);
});
