import { address } from "../i18n/address.ts";
import { type Language, languageTags } from "../i18n/language.ts";
import { siteWords } from "../i18n/site.ts";
import type { LessonLink } from "./chapter.ts";

const licence = "https://creativecommons.org/licenses/by-sa/4.0/";

/**
 * The course as search engines want to know it: schema.org, with all that Google requires of a
 * course. Addresses are there when that of the site is known.
 */
export function describeCourse(
  language: Language,
  lessons: LessonLink[],
  site: URL | undefined,
) {
  const words = siteWords[language];
  const full = (href: string) => site && new URL(href, site).href;
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return asJson({
    "@context": "https://schema.org",
    "@type": "Course",
    name: words.course,
    description: words.description,
    url: full(address(language)),
    inLanguage: languageTags[language],
    isAccessibleForFree: true,
    license: licence,
    provider: {
      "@type": "Organization",
      name: words.name,
      url: full(address(language)),
    },
    offers: { "@type": "Offer", category: "Free" },
    hasCourseInstance: {
      "@type": "CourseInstance",
      courseMode: "Online",
      courseWorkload: `PT${minutes}M`,
    },
    hasPart: lessons.map((lesson) => ({
      "@type": "LearningResource",
      name: lesson.title,
      description: lesson.description,
      url: full(lesson.href),
      timeRequired: `PT${lesson.minutes}M`,
    })),
  });
}

/** A lesson, without what the course's own data or the page's `lang` already says. */
export function describeLesson(
  language: Language,
  lesson: { title: string; description: string },
) {
  const words = siteWords[language];
  return asJson({
    "@context": "https://schema.org",
    "@type": "LearningResource",
    name: lesson.title,
    description: lesson.description,
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
