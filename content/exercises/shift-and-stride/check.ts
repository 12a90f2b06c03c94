import type { ChoiceCheck } from "../../../src/exercise/choice-check.ts";

export const check: ChoiceCheck = {
  kind: "choice",
  id: "shift-and-stride",
  pick: "one",
  options: [
    { id: "always", isRight: false },
    { id: "even-shifts", isRight: true },
    { id: "never", isRight: false },
    { id: "shift-one", isRight: false },
  ],
};
