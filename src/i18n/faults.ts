import type { Language } from "./language.ts";
import { zh } from "./faults-zh.ts";

/** Translations of the library's messages, by their English template. */
export function faultWords(language: Language): Record<string, string> {
  return language === "zh" ? zh : {};
}
