import type { ChoiceCheck } from "../../../src/exercise/choice-check.ts";

export const check: ChoiceCheck = {
  kind: "choice",
  id: "stride-benefits",
  pick: "many",
  options: [
    { id: "quarter", isRight: true },
    { id: "half", isRight: false },
    { id: "fewer-weights", isRight: false },
    { id: "later-layers", isRight: true },
    { id: "memory", isRight: true },
    { id: "larger-field", isRight: true },
    { id: "no-price", isRight: false },
    { id: "more-accurate", isRight: false },
  ],
};
