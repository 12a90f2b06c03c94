import type { ChoiceCheck } from "../../../src/exercise/choice-check.ts";

export const check: ChoiceCheck = {
  kind: "choice",
  id: "audio-stride",
  pick: "many",
  options: [
    { id: "quieter", isRight: false },
    { id: "lower-pitch", isRight: false },
    { id: "folds-back", isRight: true },
    { id: "gone", isRight: false },
    { id: "half-frequency", isRight: false },
    { id: "slower", isRight: false },
    { id: "octave-up", isRight: true },
    { id: "low-pass-helps", isRight: true },
  ],
};
