import type { MatchCheck, MatchItem } from "./match-check.ts";
import type { FieldVerdict, Verdict } from "./verdict.ts";

/**
 * Judges a matching. A wrong option says what it would look like, so that the reader can tell
 * that it is none of this item; it does not say which is right.
 *
 * @param picked The option by item; what is not in the lists counts as not answered.
 */
export function gradeMatch(
  check: MatchCheck,
  picked: Readonly<Record<string, string>>,
): Verdict {
  const { items, options } = check;
  const fields = items.map((item): FieldVerdict => {
    const option = picked[item.id] ?? "";
    return options.includes(option)
      ? judge(item, option)
      : { field: item.id, outcome: "empty" };
  });
  const count = (outcome: FieldVerdict["outcome"]) =>
    fields.filter((field) => field.outcome === outcome).length;
  const right = count("right");
  const total = items.length;
  const end = (outcome: Verdict["outcome"], id: string): Verdict => ({
    ...{ outcome, fields, seed: 0, openStages: 0 },
    message: { id, values: { right, total } },
  });
  if (right === total) return end("passed", "match-passed");
  if (count("empty") === total) return end("unjudged", "match-empty");
  return end(count("wrong") > 0 ? "failed" : "partial", "match-partly");
}

function judge({ id, right, values }: MatchItem, option: string): FieldVerdict {
  const isRight = option === right;
  const message = { id: isRight ? id : option, values };
  return { field: id, outcome: isRight ? "right" : "wrong", message };
}
