import { getCollection } from "astro:content";
import { address, lessonSlug } from "../i18n/address.ts";
import type { Language } from "../i18n/language.ts";
import { shellWords } from "../i18n/shell.ts";

/** A lesson as other pages speak of it. */
export interface LessonLink {
  slug: string;
  /** As in its file's name, from 0. */
  number: number;
  title: string;
  description: string;
  minutes: number;
  href: string;
  /** Ids of its exercises. */
  exercises: string[];
}

export interface Part {
  /** Of its heading on the front page. */
  id: string;
  title: string;
  lessons: LessonLink[];
}

/** Number of the first lesson of each part. */
const partStarts = [0, 5, 8, 11];

/** The lessons of the chapter in their order. */
export async function lessonsOf(language: Language): Promise<LessonLink[]> {
  const entries = await getCollection("lessons", ({ id }) =>
    id.startsWith(`${language}/`),
  );
  return entries
    .map(({ id, data, body }) => ({
      slug: lessonSlug(id),
      number: Number(/\d+/.exec(id)?.[0]),
      title: data.title,
      description: data.description,
      minutes: data.minutes,
      href: address(language, `${lessonSlug(id)}/`),
      exercises: exercisesIn(body ?? ""),
    }))
    .sort((a, b) => a.number - b.number);
}

/** @throws RangeError if there is no such lesson. */
export function titleOf(slug: string, lessons: LessonLink[]): string {
  const lesson = lessons.find((each) => each.slug === slug);
  if (lesson) return lesson.title;
  throw new RangeError(
    `titleOf: there is no lesson ${slug}; name one of ${lessons.map((each) => each.slug).join(", ")}`,
  );
}

/** The same in parts; parts without lessons are left out. */
export function inParts(lessons: LessonLink[], language: Language): Part[] {
  const { parts } = shellWords[language];
  return parts
    .map((title, part) => ({
      id: partId(part),
      title,
      lessons: lessons.filter(({ number }) => partOf(number) === part),
    }))
    .filter(({ lessons }) => lessons.length > 0);
}

/** The part that a lesson belongs to, and where the front page lists its lessons. */
export function partAbove(
  number: number,
  language: Language,
): { title: string; href: string } {
  const part = partOf(number);
  return {
    title: shellWords[language].parts[part] ?? "",
    href: address(language, `#${partId(part)}`),
  };
}

function partOf(number: number): number {
  return partStarts.findLastIndex((start) => number >= start);
}

function partId(part: number): string {
  return `part-${part + 1}`;
}

function exercisesIn(text: string): string[] {
  return [...text.matchAll(/^<Exercise id="([a-z0-9-]+)"/gm)].map(
    ([, id]) => id!,
  );
}
