import type { Language } from "./language.ts";

export const updateWords: Record<
  Language,
  { ready: string; take: string; later: string }
> = {
  zh: {
    ready: "课文有了新版本。你改过的代码都留着。",
    take: "换用新版本",
    later: "以后再说",
  },
  en: {
    ready: "A newer version has arrived. Your edits are kept.",
    take: "Use it",
    later: "Later",
  },
};
