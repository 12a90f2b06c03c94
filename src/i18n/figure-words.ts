import type { Words } from "./figures.ts";
import type { Language } from "./language.ts";

/** Words of single kinds of figures. */
const own: Record<string, () => Promise<Record<Language, unknown>>> = {
  "shape-chain": async () => (await import("./figure-chain.ts")).chainWords,
  "receptive-field": async () => (await import("./figure-field.ts")).fieldWords,
  transposed: async () =>
    (await import("./figure-transposed.ts")).transposedWords,
  cost: async () => (await import("./figure-cost.ts")).costWords,
  "hear-stride": async () => (await import("./figure-sound.ts")).soundWords,
  experiment: async () =>
    (await import("./figure-experiment.ts")).experimentWords,
  filters: async () => (await import("./figure-filters.ts")).filterWords,
};

/** The words that a figure of this kind takes: those of all figures, and its own. */
export async function loadFigureWords(
  kind: string,
  language: Language,
): Promise<Words<unknown>> {
  const [words, ownWords] = await Promise.all([
    language === "zh"
      ? import("./figures-zh.ts").then(({ zh }) => zh)
      : import("./figures-en.ts").then(({ en }) => en),
    own[kind]?.(),
  ]);
  return { ...words, own: ownWords?.[language] };
}
