import { type Language, languageTags } from "../i18n/language.ts";
import { siteWords } from "../i18n/site.ts";
import type { LessonLink } from "./chapter.ts";

const licence = "https://creativecommons.org/licenses/by-sa/4.0/";

/** The course as search engines want to know it (schema.org). */
export function describeCourse(language: Language, lessons: LessonLink[]) {
  const words = siteWords[language];
  return asJson({
    "@context": "https://schema.org",
    "@type": "Course",
    name: words.course,
    description: words.description,
    inLanguage: languageTags[language],
    isAccessibleForFree: true,
    license: licence,
    provider: { "@type": "Organization", name: words.name },
    hasPart: lessons.map(({ title, description, minutes }) => ({
      "@type": "LearningResource",
      name: title,
      description,
      timeRequired: `PT${minutes}M`,
    })),
  });
}

/** A lesson of it. */
export function describeLesson(
  language: Language,
  lesson: { title: string; minutes: number },
) {
  const words = siteWords[language];
  return asJson({
    "@context": "https://schema.org",
    "@type": "LearningResource",
    name: lesson.title,
    inLanguage: languageTags[language],
    timeRequired: `PT${lesson.minutes}M`,
    license: licence,
    isPartOf: { "@type": "Course", name: words.course },
  });
}

/** The pages above a page, and the page itself, whose address is known. */
export function describeWay(
  way: { title: string; href?: string }[],
  site: URL,
): string {
  return asJson({
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: way.map(({ title, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: title,
      item: href && new URL(href, site).href,
    })),
  });
}

/** "<" as an escape, so that no text in the data can end the script element. */
function asJson(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
