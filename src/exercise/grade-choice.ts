import type { ChoiceCheck } from "./choice-check.ts";
import type { FieldVerdict, Verdict } from "./verdict.ts";

/**
 * Judges a choice. Of the options only those are explained that the reader has picked, and, once
 * all is right, the others too: an explanation before that would give the answer away.
 *
 * @param picked Ids of the options that the reader has picked; unknown ones are ignored.
 */
export function gradeChoice(
  { options, pick }: ChoiceCheck,
  picked: readonly string[],
): Verdict {
  const isPicked = (id: string) => picked.includes(id);
  const chosen = options.filter(({ id }) => isPicked(id));
  const wrong = chosen.filter(({ isRight }) => !isRight);
  const missing = options.filter(({ id, isRight }) => isRight && !isPicked(id));
  const isPassed = wrong.length === 0 && missing.length === 0;
  const fields = options.map(({ id, isRight }): FieldVerdict => {
    if (!isPicked(id) && !(isPassed && pick === "many"))
      return { field: id, outcome: "empty" };
    const outcome = isRight === isPicked(id) ? "right" : "wrong";
    return { field: id, outcome, message: { id, values: {} } };
  });
  return { ...judge(chosen.length, wrong.length, isPassed), fields };
}

function judge(
  chosen: number,
  wrong: number,
  isPassed: boolean,
): Omit<Verdict, "fields"> {
  const rest = { seed: 0, openStages: 0 };
  const say = (id: string) => ({ id, values: {} });
  if (isPassed)
    return { outcome: "passed", message: say("choice-passed"), ...rest };
  if (chosen === 0)
    return { outcome: "unjudged", message: say("choice-empty"), ...rest };
  if (wrong > 0)
    return { outcome: "failed", message: say("choice-wrong"), ...rest };
  return { outcome: "partial", message: say("choice-missing"), ...rest };
}
