import { expect, test } from "vitest";
import { readAnswer } from "../../src/exercise/answer.ts";
import { gradeChoice } from "../../src/exercise/grade-choice.ts";
import { drawStages, gradeSteps } from "../../src/exercise/grade-steps.ts";
import { checks } from "./checks.ts";
import { languages } from "../../src/i18n/language.ts";
import { speak } from "./texts.ts";

const seed = 5;

/** What people type, paste and try. */
const texts = [
  ...["", "   ", "　", "two by two", "大概是2吧", "I do not know", "不知道"],
  ...["1e9", "1e999", "-1e9", "-0", "−0", "NaN", "Infinity", "-∞", "0x10"],
  ...["2*2", "2**2", "2²", "1/0", "0/0", "1/3", "-1", "2.5", "99,99,99"],
  ...["🙂", "👩‍👩‍👧", "９９", "［９，９］", "（９×９）", "½", "2️⃣", "٣"],
  ...["<img src=x onerror=alert(1)>", "{got}", "`{seed}`", "[", "()", ","],
  ...["9".repeat(400), "x".repeat(10_000), "1,".repeat(2_000), "\u0000"],
  ...["__proto__", "constructor", "PASS", "undefined", "null", "true"],
];

const steps = checks.filter((check) => check.kind === "steps");

test.each(steps.map((check) => [check.id, check] as const))(
  "%s: whatever is typed gets words, and only the right numbers are right",
  (id, check) => {
    const draws = drawStages(check, seed);
    const fields = check.stages.flatMap(({ fields }, i) =>
      fields.map((field) => ({ field, draw: draws[i]! })),
    );
    for (const { field, draw } of fields)
      for (const text of texts) {
        const verdict = gradeSteps(check, { [field.id]: text }, seed);
        const said = verdict.fields.find((one) => one.field === field.id)!;
        const reading = readAnswer(text, field);
        if (said.outcome === "right") {
          const numbers = "numbers" in reading ? reading.numbers : [];
          const isRight = field.lacks
            ? field.lacks(numbers, draw, {}) === undefined
            : field
                .right(draw)
                .every((n, i) => Math.abs(n - numbers[i]!) <= 0.01);
          expect(isRight, `${field.id}: ${text}`).toBe(true);
        }
        if ("empty" in reading) expect(said.outcome).toBe("empty");
        for (const message of [verdict.message, said.message])
          if (message)
            for (const language of languages)
              expect(speak(id, language, message).length).toBeLessThan(600);
        if (["unreadable", "wrong"].includes(said.outcome))
          expect(said.message).toBeDefined();
      }
  },
);

test("a form that is empty or of other fields is not judged", () => {
  for (const check of steps)
    for (const typed of [{}, { nonsense: "2" }] as Record<string, string>[]) {
      const { outcome, message } = gradeSteps(check, typed, seed);
      expect([outcome, message.id]).toEqual(["unjudged", "steps-empty"]);
    }
});

test("no choice passes by picking nothing, everything or what is not offered", () => {
  for (const check of checks) {
    if (check.kind !== "choice") continue;
    const all = check.options.map(({ id }) => id);
    expect(gradeChoice(check, []).outcome).toBe("unjudged");
    expect(gradeChoice(check, ["nonsense"]).outcome).toBe("unjudged");
    expect(gradeChoice(check, all).outcome).toBe("failed");
  }
});
