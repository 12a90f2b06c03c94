import type { ChoiceCheck } from "../../../src/exercise/choice-check.ts";

export const check: ChoiceCheck = {
  kind: "choice",
  id: "pooling-as-convolution",
  pick: "many",
  options: [
    { id: "quarter", isRight: true },
    { id: "ones", isRight: false },
    { id: "max-of-ones", isRight: false },
    { id: "max-not-linear", isRight: true },
    { id: "max-with-stride-one", isRight: false },
  ],
};
