import type { ChoiceCheck } from "../../src/exercise/choice-check.ts";
import { gradeChoice } from "../../src/exercise/grade-choice.ts";
import type { Proof } from "./proof.ts";
import { languages } from "../../src/i18n/language.ts";
import { speak } from "./texts.ts";

/** Of all picks only the right one passes; a wrong option says why, and tells of no other. */
export function proveChoice(check: ChoiceCheck): Proof {
  const { id, options, pick } = check;
  const problems: string[] = [];
  const right = options.filter(({ isRight }) => isRight);
  if (right.length === 0) problems.push("no option is right");
  if (pick === "one" && right.length > 1) problems.push("two are right");
  for (const picked of [[], ["nothing-of-the-kind"]])
    if (gradeChoice(check, picked).outcome !== "unjudged")
      problems.push(`${picked.join()}: judged`);
  for (const picked of picksOf(check)) {
    const isRight = options.every((o) => o.isRight === picked.includes(o.id));
    const { outcome, fields } = gradeChoice(check, picked);
    if ((outcome === "passed") !== isRight)
      problems.push(`${picked.join()}: ${outcome}`);
    for (const { message } of fields)
      for (const language of languages)
        if (message && speak(id, language, message) === "")
          problems.push(`${message.id} is empty in ${language}`);
  }
  for (const option of options.filter(({ isRight }) => !isRight)) {
    const { fields } = gradeChoice(check, [option.id]);
    const said = fields.filter(({ message }) => message);
    if (
      said.map(({ field, outcome }) => field + outcome).join() !==
      `${option.id}wrong`
    )
      problems.push(`${option.id} does not speak alone`);
  }
  const mistakes = options.length - right.length;
  return { id, kind: "choice", mistakes, draws: 1, problems };
}

/** All that can be picked; of several options also none. */
function picksOf({ options, pick }: ChoiceCheck): string[][] {
  const ids = options.map(({ id }) => id);
  if (pick === "one") return ids.map((id) => [id]);
  return Array.from({ length: 2 ** ids.length }, (_, bits) =>
    ids.filter((_, i) => (bits >> i) & 1),
  );
}
