import type { ChoiceCheck } from "../../../src/exercise/choice-check.ts";

export const check: ChoiceCheck = {
  kind: "choice",
  id: "why-output-padding",
  pick: "one",
  options: [
    { id: "rounds-up", isRight: false },
    { id: "ambiguous", isRight: true },
    { id: "accuracy", isRight: false },
    { id: "even-kernel", isRight: false },
  ],
};
