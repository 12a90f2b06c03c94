import type { Language } from "./language.ts";

/** Address of a page below the site's base path; `path` is like "build-it/" or "". */
export function address(language: Language, path = ""): string {
  return `${import.meta.env.BASE_URL}${language}/${path}`;
}

/** Lesson entries have ids like "en/04-build-it": order and slug come from them. */
export function lessonSlug(entryId: string): string {
  return entryId.replace(/^\w+\/\d+-/, "");
}
