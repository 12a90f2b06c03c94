import { readAnswer } from "./answer.ts";
import { explainAnswer } from "./explain-answer.ts";
import type { Message } from "./message.ts";
import { createRandom } from "./random.ts";
import { sameValue } from "./same-value.ts";
import type { Answers, Draw, Field, StepsCheck } from "./steps-check.ts";
import type { FieldVerdict, Verdict } from "./verdict.ts";

/**
 * Draws every stage. The page shows these numbers and `gradeSteps` judges by them: both call this
 * with the same seed.
 */
export function drawStages({ stages }: StepsCheck, seed: number): Draw[] {
  return stages.map(({ draw }, index) =>
    // One generator per stage: a stage added in a later edition must not change the others' draws.
    draw(createRandom(seed + index * 0x9e3779b1)),
  );
}

/**
 * Judges the answers of a form.
 *
 * @param typed What the reader typed, by field id; a missing field counts as empty.
 * @param seed The seed of the draws that the reader saw.
 */
export function gradeSteps(
  check: StepsCheck,
  typed: Readonly<Record<string, string>>,
  seed: number,
): Verdict {
  const draws = drawStages(check, seed);
  const answers = readAll(check, typed);
  const stages = check.stages.map(({ fields }, i) =>
    fields.map((field) =>
      judgeField(field, typed[field.id] ?? "", draws[i] ?? {}, answers),
    ),
  );
  const fields = stages.flat();
  const done = stages.findIndex((stage) => !stage.every(isRight));
  const isPassed = done < 0;
  return {
    outcome: isPassed ? "passed" : judgeUnfinished(fields),
    message: summarise(fields, stages, done),
    seed,
    fields,
    openStages: isPassed ? stages.length : done + 1,
  };
}

function readAll(
  { stages }: StepsCheck,
  typed: Readonly<Record<string, string>>,
): Answers {
  const answers: Record<string, number[]> = {};
  for (const field of stages.flatMap(({ fields }) => fields)) {
    const reading = readAnswer(typed[field.id] ?? "", field);
    if ("numbers" in reading) answers[field.id] = reading.numbers;
  }
  return answers;
}

function judgeField(
  field: Field,
  text: string,
  draw: Draw,
  answers: Answers,
): FieldVerdict {
  const reading = readAnswer(text, field);
  if ("empty" in reading) return { field: field.id, outcome: "empty" };
  if ("problem" in reading) {
    return { field: field.id, outcome: "unreadable", message: reading.problem };
  }
  const { numbers } = reading;
  if (isNearEnough(numbers, field, draw, answers)) {
    const message = field.remark?.(draw, answers);
    return { field: field.id, outcome: "right", ...(message && { message }) };
  }
  return {
    field: field.id,
    outcome: "wrong",
    message: explainAnswer(field, numbers, draw, answers),
  };
}

function isNearEnough(
  numbers: readonly number[],
  { lacks, right, tolerance = 0 }: Field,
  draw: Draw,
  answers: Answers,
): boolean {
  if (lacks) return lacks(numbers, draw, answers) === undefined;
  const wanted = right(draw);
  return numbers.every(
    (typed, i) =>
      sameValue(typed, wanted[i]) || Math.abs(typed - wanted[i]!) <= tolerance,
  );
}

function judgeUnfinished(fields: readonly FieldVerdict[]): Verdict["outcome"] {
  const filled = fields.filter(({ outcome }) => outcome !== "empty");
  if (filled.length === 0) return "unjudged";
  return filled.every(isRight) ? "partial" : "failed";
}

function summarise(
  fields: readonly FieldVerdict[],
  stages: readonly FieldVerdict[][],
  done: number,
): Message {
  if (done < 0) return { id: "steps-passed", values: {} };
  if (fields.every(({ outcome }) => outcome === "empty")) {
    return { id: "steps-empty", values: {} };
  }
  const open = stages[done] ?? [];
  if (done > 0 && open.every(({ outcome }) => outcome === "empty")) {
    return { id: "steps-next", values: {} };
  }
  const shown = stages.slice(0, done + 1).flat();
  const right = shown.filter(isRight).length;
  return { id: "steps-partly", values: { right, total: shown.length } };
}

function isRight({ outcome }: FieldVerdict): boolean {
  return outcome === "right";
}
