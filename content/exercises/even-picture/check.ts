import type { ChoiceCheck } from "../../../src/exercise/choice-check.ts";

export const check: ChoiceCheck = {
  kind: "choice",
  id: "even-picture",
  pick: "one",
  options: [
    { id: "brightness", isRight: false },
    { id: "stripes", isRight: false },
    { id: "nothing", isRight: true },
    { id: "largest", isRight: false },
  ],
};
