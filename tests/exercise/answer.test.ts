import { expect, test } from "vitest";
import {
  describeAnswer,
  findUnfit,
  readAnswer,
} from "../../src/exercise/answer.ts";

function read(text: string, axes: number): string {
  const reading = readAnswer(text, { axes });
  if ("empty" in reading) return "empty";
  if ("problem" in reading) return reading.problem.id;
  return describeAnswer(reading.numbers);
}

test.each([
  "2x4",
  "2X4",
  "2 x 4",
  "2×4",
  "2*4",
  "2 * 4",
  "2 4",
  "2,4",
  "2, 4",
  "2，4",
  "2、4",
  "2；4",
  "2乘4",
  "2 by 4",
  "(2,4)",
  "( 2, 4 )",
  "[2, 4]",
  "{2, 4}",
  "（2，4）",
  "［２，４］",
  "【2，4】",
  "２×４",
  "２ｘ４",
  "２　４",
  "torch.Size([2, 4])",
  "torch.size([2,4])",
  "  2×4\n",
  "2.0, 4",
  "shape = [2, 4]",
])("%j is the shape 2×4", (text) => {
  expect(read(text, 2)).toBe("2×4");
});

test.each([
  ["8", "8"],
  ["4/8", "0.5"],
  ["5/9", "0.5556"],
  ["50 %", "0.5"],
  ["３６％", "0.36"],
  ["８", "8"],
  [" 8 ", "8"],
  ["8.0", "8"],
  ["+8", "8"],
  ["[8]", "8"],
  ["p_w = 2", "2"],
  ["p＝2", "2"],
  ["-0", "0"],
  ["−0", "0"],
  ["-3", "-3"],
  ["－3", "-3"],
  ["2.25", "2.25"],
  [".5", "0.5"],
  ["1e9", "1,000,000,000"],
  ["118,013,952", "118,013,952"],
  ["118，013，952", "118,013,952"],
  ["118 013 952", "118,013,952"],
  ["1,234", "1234"],
])("%j is the number %s", (text, number) => {
  expect(read(text, 1)).toBe(number);
});

test.each([
  ["", 1, "empty"],
  ["   ", 2, "empty"],
  ["　", 2, "empty"],
  ["two", 1, "answer-prose"],
  ["大概是2吧", 1, "answer-prose"],
  ["2 rows", 1, "answer-prose"],
  ["12,34", 1, "answer-axes"],
  ["1,234 567", 1, "answer-axes"],
  ["NaN", 1, "answer-prose"],
  ["Infinity", 1, "answer-prose"],
  ["🙂", 1, "answer-prose"],
  ["2️⃣", 1, "answer-prose"],
  ["2²", 1, "answer-prose"],
  ["½", 1, "answer-prose"],
  ["--2", 1, "answer-prose"],
  ["[2, 2", 2, "answer-prose"],
  ["(2, 2]", 2, "answer-prose"],
  ["[]", 2, "answer-prose"],
  [",", 2, "answer-prose"],
  ["<b>2</b>", 1, "answer-prose"],
  ["2", 2, "answer-axes"],
  ["1,1,2,2", 2, "answer-axes"],
  ["2×2", 1, "answer-axes"],
  ["0x10", 1, "answer-axes"],
  ["1e9", 2, "answer-axes"],
])("%j with %i axes: %s", (text, axes, id) => {
  expect(read(text, axes)).toBe(id);
});

test.each([
  [[1e9], "answer-too-large"],
  [[2, 1e308], "answer-too-large"],
  [[-1], "answer-negative"],
  [[-0], undefined],
  [[2.67, 2], "answer-not-integer"],
  [[2, 2], undefined],
])("%j cannot be a length: %s", (numbers, id) => {
  expect(findUnfit(numbers)?.id).toBe(id);
});

test("the sign adds nothing to a number that is asked in percent", () => {
  const form = { axes: 1, isPercent: true };
  expect(readAnswer("67.3 %", form)).toEqual({ numbers: [67.3] });
  expect(readAnswer("67.3", form)).toEqual({ numbers: [67.3] });
});

test("a long text is quoted shortly, and no emoji is cut", () => {
  const reading = readAnswer("🙂".repeat(100), { axes: 1 });
  expect(reading).toMatchObject({
    problem: { values: { text: `${"🙂".repeat(24)}…` } },
  });
});
