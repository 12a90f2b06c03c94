import { address } from "../i18n/address.ts";
import { chapterWords } from "../i18n/chapter.ts";
import { galleryWords } from "../i18n/gallery.ts";
import type { Language } from "../i18n/language.ts";
import { progressWords } from "../i18n/progress.ts";
import { referenceWords } from "../i18n/reference.ts";
import { siteWords } from "../i18n/site.ts";

/** The pages beside the lessons, for menus. */
export function sitePages(
  language: Language,
): { path: string; href: string; title: string }[] {
  const words = siteWords[language];
  const chapter = chapterWords[language];
  return [
    { path: "#lessons", title: words.lessons },
    { path: "exercises/", title: words.exercises },
    { path: "exercises/progress/", title: progressWords[language].menu },
    { path: "qa/", title: chapter.qa },
    { path: "summary/", title: chapter.summary },
    { path: "glossary/", title: chapter.glossary },
    { path: "gallery/", title: galleryWords[language].title },
    { path: "reference/", title: referenceWords[language].title },
  ].map(({ path, title }) => ({ path, title, href: address(language, path) }));
}
