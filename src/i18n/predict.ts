import type { Language } from "./language.ts";

/** What a guess says around its question; in the HTML and never in a script. */
export interface PredictWords {
  label: string;
  guess: string;
  pickFirst: string;
  /** `{guess}` is what the reader has picked. */
  agrees: string;
  differs: string;
  shown: string;
  covered: string;
  show: string;
}

export const predictWords: Record<Language, PredictWords> = {
  zh: {
    label: "先猜后看",
    guess: "就猜这个",
    pickFirst: "先选一个，再看结果。",
    agrees: "你猜“{guess}”，和代码格的输出一致。",
    differs:
      "你猜“{guess}”，代码格的输出是“{answer}”。对照下面的输出，想想差在哪里。",
    shown: "输出已经显示在下面。还想猜的话，仍然可以选一个。",
    covered: "结果和讲解先盖住了：猜完再看。",
    show: "不猜，直接看",
  },
  en: {
    label: "Guess before you look",
    guess: "This is my guess",
    pickFirst: "Pick one first.",
    agrees: "You guessed “{guess}”, and that is what the cell shows.",
    differs:
      "You guessed “{guess}”; the cell shows “{answer}”. Compare with the output below: where do the two part?",
    shown: "The output is shown below. You can still make a guess.",
    covered:
      "The result and its explanation are covered until you have made your guess.",
    show: "Show it without a guess",
  },
};
