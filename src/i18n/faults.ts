import type { Language } from "./language.ts";
import { zh } from "./faults-zh.ts";

/** Translations of the library's messages, by their English template. */
export const faultWords: Record<Language, Record<string, string>> = {
  en: {},
  zh,
};
