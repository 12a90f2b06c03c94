import { expect, test } from "vitest";
import { check } from "../../content/exercises/last-example/check.ts";
import type { Situation } from "../../content/exercises/last-example/situation.ts";
import { drawStages, gradeSteps } from "../../src/exercise/grade-steps.ts";
import type { Draw } from "../../src/exercise/steps-check.ts";
import type { Verdict } from "../../src/exercise/verdict.ts";
import { languages } from "../../src/i18n/language.ts";
import { speak } from "./texts.ts";

const seeds = Array.from({ length: 100 }, (_, i) => i);
const fixed = {
  "total-padding-w": "2",
  "numerator-h": "8",
  "numerator-w": "9",
  "chapter-shape": "2×2",
  "wider-shape": "2×4",
};

/** Verdict on one field, as "outcome message-id". */
function judge(
  field: string,
  answers: Record<string, string>,
  seed = 1,
): string {
  const verdict = gradeSteps(check, answers, seed);
  const found = verdict.fields.find((one) => one.field === field);
  for (const { message } of verdict.fields) {
    for (const language of languages) {
      if (message) {
        expect(speak(check.id, language, message)).not.toMatch(/[{}]/);
      }
    }
  }
  return [found?.outcome, found?.message?.id].filter(Boolean).join(" ");
}

/** Windows of an axis, put down one by one. */
function countWindows(n: number, k: number, p: number, s: number): number {
  let count = 0;
  for (let start = -p; start + k <= n + p; start += s) count++;
  return count;
}

function solve(draw: Draw | undefined): string {
  const s = draw as Situation;
  return [
    countWindows(s.inputH, s.kernelH, s.paddingH, s.strideH),
    countWindows(s.inputW, s.kernelW, s.paddingW, s.strideW),
  ].join("x");
}

function answerAll(seed: number): Record<string, string> {
  const [, , first, second] = drawStages(check, seed);
  return {
    ...fixed,
    "first-draw-shape": solve(first),
    "second-draw-shape": solve(second),
  };
}

test("counting windows one by one passes, whatever is drawn", () => {
  for (const seed of seeds) {
    const verdict = gradeSteps(check, answerAll(seed), seed);
    expect(verdict).toMatchObject({ outcome: "passed", openStages: 4 });
  }
});

test.each([
  ["total-padding-w", "1", "wrong padding-per-side"],
  ["total-padding-w", "4", "wrong padding-to-keep-size"],
  ["total-padding-w", "2", "right"],
  ["total-padding-w", "3", "wrong answer-wrong"],
  ["numerator-h", "8", "right"],
  ["numerator-h", "5", "wrong stride-left-out"],
  ["numerator-h", "6", "wrong one-for-stride"],
  ["numerator-h", "2", "wrong divided-already"],
  ["numerator-w", "9", "right"],
  ["numerator-w", "8", "wrong numerator-padding-once"],
  ["numerator-w", "7", "wrong numerator-no-padding"],
  ["numerator-w", "5", "wrong stride-left-out"],
  ["chapter-shape", "2x2", "right"],
  ["chapter-shape", "[2, 1]", "wrong no-padding-chapter"],
  ["chapter-shape", "[3, 3]", "wrong ceil"],
  ["chapter-shape", "[3, 2]", "wrong ceil"],
  ["chapter-shape", "[1, 1]", "wrong forgot-plus-one"],
  ["chapter-shape", "2.67, 2.25", "wrong not-floored"],
  ["chapter-shape", "2.7 2.3", "wrong not-floored"],
  ["chapter-shape", "6x6", "wrong stride-forgotten"],
  ["chapter-shape", "2.5, 2.5", "wrong answer-not-integer"],
  ["chapter-shape", "2, 17", "wrong answer-width-wrong"],
  ["chapter-shape", "17, 2", "wrong answer-height-wrong"],
  ["chapter-shape", "17, 17", "wrong answer-wrong"],
  ["chapter-shape", "1e9, 2", "wrong answer-too-large"],
  ["chapter-shape", "-2, 2", "wrong answer-negative"],
  ["chapter-shape", "two by two", "unreadable answer-prose"],
  ["chapter-shape", "2", "unreadable answer-axes"],
  ["chapter-shape", " ", "empty"],
  ["wider-shape", "2x4", "right"],
  ["wider-shape", "2x3", "wrong padding-short"],
  ["wider-shape", "2x5", "wrong axes-swapped"],
  ["wider-shape", "3x4", "wrong ceil"],
  ["wider-shape", "1x3", "wrong forgot-plus-one"],
])("%s: %j is %s", (field, text, outcome) => {
  expect(judge(field, { [field]: text })).toBe(outcome);
});

test.each([
  [{ "total-padding-w": "1" }, "right right-by-luck"],
  [{ "numerator-w": "8" }, "right right-by-luck"],
  [{ "total-padding-w": "2", "numerator-w": "9" }, "right"],
  [{}, "right"],
])("2×2 after %j is %s", (steps, outcome) => {
  const answers = { ...steps, "chapter-shape": "2x2" };
  expect(judge("chapter-shape", answers)).toBe(outcome);
});

test("luck: an input 7 wide tells the two readings apart", () => {
  expect([Math.floor((7 - 5 + 1 + 4) / 4), countWindows(7, 5, 1, 4)]).toEqual([
    1, 2,
  ]);
});

test("a stage opens when all before it are right", () => {
  const open = (answers: Record<string, string>): Partial<Verdict> => {
    const { outcome, message, openStages } = gradeSteps(check, answers, 1);
    return { outcome, message, openStages };
  };
  const { "wider-shape": wider, ...chapter } = fixed;
  expect(open({})).toMatchObject({
    outcome: "unjudged",
    message: { id: "steps-empty" },
    openStages: 1,
  });
  expect(open({ "numerator-h": "8", "numerator-w": "8" })).toMatchObject({
    outcome: "failed",
    message: { id: "steps-partly", values: { right: 1, total: 4 } },
    openStages: 1,
  });
  expect(open(chapter)).toMatchObject({
    outcome: "partial",
    message: { id: "steps-next" },
    openStages: 2,
  });
  expect(open({ ...chapter, "wider-shape": wider })).toMatchObject({
    openStages: 3,
  });
  expect(open({ "wider-shape": wider })).toMatchObject({ openStages: 1 });
});

test("text and judgement use the same draw; another seed draws anew", () => {
  expect(drawStages(check, 5)).toEqual(drawStages(check, 5));
  expect(drawStages(check, 5)[2]).not.toEqual(drawStages(check, 6)[2]);
  expect(drawStages(check, 5)[2]).not.toEqual(drawStages(check, 5)[3]);
  expect(drawStages(check, 5)[0]).toEqual(drawStages(check, 6)[0]);
});
