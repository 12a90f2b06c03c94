import { gradeMatch } from "../../src/exercise/grade-match.ts";
import type { MatchCheck } from "../../src/exercise/match-check.ts";
import type { Proof } from "./proof.ts";
import { languages } from "../../src/i18n/language.ts";
import { speak } from "./texts.ts";

/** The right matching passes; of the others each wrong option speaks, for its own item. */
export function proveMatch(check: MatchCheck): Proof {
  const { id, items, options } = check;
  const problems: string[] = [];
  const right = Object.fromEntries(items.map((item) => [item.id, item.right]));
  if (gradeMatch(check, right).outcome !== "passed")
    problems.push("the right matching does not pass");
  if (new Set(Object.values(right)).size < items.length)
    problems.push("an option belongs to two items");
  for (const nothing of [{}, { [items[0]!.id]: "nothing-of-the-kind" }])
    if (gradeMatch(check, nothing).outcome !== "unjudged")
      problems.push("an empty matching is judged");
  for (const item of items)
    for (const option of options) {
      const { outcome, fields } = gradeMatch(check, {
        ...right,
        [item.id]: option,
      });
      const isRight = option === item.right;
      const said = fields.find(({ field }) => field === item.id)?.message;
      if ((outcome === "passed") !== isRight)
        problems.push(`${item.id} ${option}: ${outcome}`);
      if (said?.id !== (isRight ? item.id : option))
        problems.push(`${item.id} ${option} says ${said?.id}`);
      for (const language of languages)
        if (/[{}]/.test(speak(id, language, said!)))
          problems.push(`${item.id} ${option}: a hole is left`);
    }
  const mistakes = items.length * (options.length - 1);
  return { id, kind: "match", mistakes, draws: 1, problems };
}
