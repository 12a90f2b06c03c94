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

/** The language that a tag names; default that of the page. */
export function pageLanguage(lang = document.documentElement.lang): Language {
  const language = lang.slice(0, 2);
  return isLanguage(language) ? language : "en";
}

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
