import type { ChoiceCheck } from "../../../src/exercise/choice-check.ts";

export const check: ChoiceCheck = {
  kind: "choice",
  id: "best-of-many",
  pick: "one",
  options: [
    { id: "report-winner", isRight: false },
    { id: "fresh-test", isRight: true },
    { id: "more-models", isRight: false },
    { id: "average", isRight: false },
  ],
};
