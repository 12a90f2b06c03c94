import { drawStages, gradeSteps } from "../../src/exercise/grade-steps.ts";
import type { StepsCheck } from "../../src/exercise/steps-check.ts";
import type { Proof } from "./proof.ts";
import { languages } from "../../src/i18n/language.ts";
import { speak } from "./texts.ts";

/** Right answers pass, and each mistake of each field gets exactly its message. */
export function proveSteps(check: StepsCheck, most: number): Proof {
  const { id, stages } = check;
  const problems: string[] = [];
  // A check without random numbers is the same in every draw.
  const isRandom =
    (check.redraws ?? false) || stages.some(({ isRandom }) => isRandom);
  const draws = isRandom ? most : 1;
  for (let seed = 0; seed < draws; seed++) {
    const drawn = drawStages(check, seed);
    const all = stages.flatMap(({ fields }, i) =>
      fields.map((field) => ({ field, draw: drawn[i]! })),
    );
    const answers = all.map(({ field, draw }) => [
      field.id,
      typed(field.right(draw)),
    ]);
    const right = Object.fromEntries(answers) as Record<string, string>;
    const { outcome } = gradeSteps(check, right, seed);
    if (outcome !== "passed")
      problems.push(`right answers, draw ${seed}: ${outcome}`);
    for (const { field, draw } of all) {
      for (const { id: mistake, answer, beside = {} } of field.mistakes) {
        const text = typed(answer(draw));
        const others = Object.entries(beside).map(
          ([other, numbers]) => [other, typed(numbers ?? [])] as const,
        );
        const form = { ...Object.fromEntries(others), [field.id]: text };
        const { fields } = gradeSteps(check, form, seed);
        const said = fields.find((one) => one.field === field.id);
        if (said?.outcome !== "wrong" || said.message?.id !== mistake)
          problems.push(
            `${field.id} ${mistake}, ${text}, draw ${seed}: ${said?.outcome}, ${said?.message?.id}`,
          );
        else if (
          languages.some((one) => /[{}]/.test(speak(id, one, said.message!)))
        )
          problems.push(`${field.id} ${mistake}: a hole is left`);
      }
    }
  }
  const mistakes = stages
    .flatMap(({ fields }) => fields)
    .reduce((count, field) => count + field.mistakes.length, 0);
  return { id, kind: "steps", mistakes, draws, problems };
}

/** As people type: fractions rounded to two places. */
function typed(numbers: readonly number[]): string {
  return numbers.map((n) => String(Number(n.toFixed(2)))).join(", ");
}
