import { drawDistinct } from "../../../src/exercise/draw-distinct.ts";
import { numberField } from "../../../src/exercise/field.ts";
import type { Random } from "../../../src/exercise/random.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

/** A tone of `tone` Hz, `rate` samples a second, every `stride`-th kept. */
interface Tone extends Record<string, number> {
  rate: number;
  tone: number;
  stride: number;
}

/** Frequency that is heard: the nearest multiple of the new rate is where it folds. */
function heard({ rate, tone, stride }: Tone): number {
  const kept = rate / stride;
  return Math.abs(tone - kept * Math.round(tone / kept));
}

const wrong = {
  "divided-by-stride": ({ tone, stride }: Tone) => tone / stride,
  unchanged: ({ tone }: Tone) => tone,
  "folded-at-nyquist": ({ rate, tone, stride }: Tone) =>
    Math.abs(tone - rate / stride / 2),
  "minus-new-rate": ({ rate, tone, stride }: Tone) =>
    Math.abs(tone - rate / stride),
  silence: () => 0,
};

const { silence, ...often } = wrong;

function drawTone(random: Random): Tone {
  return drawDistinct(
    random,
    () => ({
      rate: 16000,
      // The new rate is a whole number, and so is what is heard.
      stride: random.pick([4, 5, 8]),
      tone: 100 * random.int(20, 79),
    }),
    [heard, ...Object.values(wrong)],
  );
}

export const check: StepsCheck = {
  kind: "steps",
  id: "alias",
  stages: [
    stage({
      id: "five-kilohertz",
      isRandom: false,
      draw: (): Tone => ({ rate: 16000, tone: 5000, stride: 4 }),
      fields: [
        numberField("five-heard", heard, {
          "divided-by-stride": often["divided-by-stride"],
          unchanged: often.unchanged,
          "folded-at-nyquist": often["folded-at-nyquist"],
          silence,
        }),
      ],
    }),
    stage({
      id: "drawn",
      isRandom: true,
      draw: drawTone,
      fields: [numberField("drawn-heard", heard, wrong)],
    }),
  ],
};
