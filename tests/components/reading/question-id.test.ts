import { expect, test } from "vitest";
import {
  questionFolder,
  questionNumber,
} from "../../../src/components/reading/question-id.ts";

test.each([
  ["q1", "q01", 1],
  ["q07", "q07", 7],
  ["q10", "q10", 10],
  ["q19", "q19", 19],
])("%s lies in %s and is question %i", (id, folder, number) => {
  expect(questionFolder(id)).toBe(folder);
  expect(questionNumber(id)).toBe(number);
});

test.each(["q0", "q20", "7", "Q7", "q1/../q2", ""])(
  "%j names no question, and the error says which do",
  (id) => {
    expect(() => questionFolder(id)).toThrow(
      `Question: got id ${JSON.stringify(id)}; expected "q1" to "q19"`,
    );
  },
);
