/** Languages of the course; a lesson has the same ids and the same code in each. */
export const languages = ["zh", "en"] as const;

export type Language = (typeof languages)[number];

/** BCP 47 tags for `lang` and `hreflang`. */
export const languageTags: Record<Language, string> = {
  zh: "zh-Hans",
  en: "en",
};

export const languageNames: Record<Language, string> = {
  zh: "中文",
  en: "English",
};

/** The language of a page whose root has this `lang`. */
export function pageLanguage(lang: string): Language {
  const language = lang.slice(0, 2);
  return isLanguage(language) ? language : "en";
}

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
