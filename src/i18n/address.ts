import { isLanguage, type Language } from "./language.ts";

/** Address of a page below the site's base path; `path` is like "build-it/" or "". */
export function address(language: Language, path = ""): string {
  return `${import.meta.env.BASE_URL}${language}/${path}`;
}

/** Lesson entries have ids like "en/04-build-it": order and slug come from them. */
export function lessonSlug(entryId: string): string {
  return entryId.replace(/^\w+\/\d+-/, "");
}

/** The language of a page, from its address. */
export function languageOf(url: URL): Language {
  const path = url.pathname.slice(import.meta.env.BASE_URL.length);
  const language = path.split("/")[0];
  if (!isLanguage(language))
    throw new RangeError(
      `languageOf: ${url.pathname} does not begin with a language; use it on pages below one`,
    );
  return language;
}
