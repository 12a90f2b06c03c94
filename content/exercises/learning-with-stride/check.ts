import type { ChoiceCheck } from "../../../src/exercise/choice-check.ts";

export const check: ChoiceCheck = {
  kind: "choice",
  id: "learning-with-stride",
  pick: "many",
  options: [
    { id: "fewer-to-fit", isRight: true },
    { id: "larger-view", isRight: true },
    { id: "small-shifts", isRight: true },
    { id: "fewer-kernel-weights", isRight: false },
    { id: "fully-invariant", isRight: false },
    { id: "more-data", isRight: false },
  ],
};
