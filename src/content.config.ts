import { defineCollection } from "astro:content";
import { file, glob } from "astro/loaders";
import { z } from "astro/zod";
import { sources, verdicts } from "./i18n/chapter.ts";

/** One entry per lesson and language, with ids such as `en/04-build-it`. */
const lessons = defineCollection({
  loader: glob({ base: "./content", pattern: "{zh,en}/*.mdx" }),
  schema: z.strictObject({
    title: z.string(),
    description: z.string(),
    /** Reading and trying, in minutes. */
    minutes: z.number().int().positive(),
    goals: z.array(z.string()).nonempty(),
  }),
});

const texts = z.record(z.string(), z.string());

/** One entry per exercise and language, with ids such as `corr2d/en`. */
const exercises = defineCollection({
  loader: glob({ base: "./content/exercises", pattern: "*/{zh,en}.mdx" }),
  schema: z.strictObject({
    title: z.string(),
    messages: texts,
    labels: texts.optional(),
  }),
});

/** The exercises page: which, how hard, and in which lesson code is written; in its order. */
const exerciseList = defineCollection({
  loader: file("content/exercises.json", {
    // A collection forgets the order of its file.
    parser: (text) =>
      (JSON.parse(text) as { id: string }[]).map((entry, order) => ({
        ...entry,
        order,
      })),
  }),
  schema: z.strictObject({
    id: z.string(),
    order: z.number(),
    level: z.number().int().min(1).max(3),
    lesson: z.string().optional(),
  }),
});

/** One entry per question and language, with ids such as `q01/en`; the body is the answer. */
const questions = defineCollection({
  loader: glob({ base: "./content/questions", pattern: "q*/{zh,en}.mdx" }),
  schema: z.strictObject({
    question: z.string(),
    /** The notes' answer, in fair summary. */
    notes: z.string(),
    source: z.enum(sources),
    verdict: z.enum(verdicts),
    /** Where the experiment is: a lesson's slug and the id of a heading there. */
    lesson: z.string(),
    section: z.string(),
  }),
});

/** One or two sentences that a beginner can read. */
const meaning = z.strictObject({ term: z.string(), text: z.string() });

/** The words of the chapter, by ids such as `receptive-field`. */
const glossary = defineCollection({
  loader: file("content/glossary.json"),
  schema: z.strictObject({ id: z.string(), zh: meaning, en: meaning }),
});

/** The sheet of formulas, one entry per language. */
const summary = defineCollection({
  loader: glob({ base: "./content/summary", pattern: "{zh,en}.mdx" }),
  schema: z.strictObject({ title: z.string(), description: z.string() }),
});

/** For those who host the site themselves, one entry per language. */
const hosting = defineCollection({
  loader: glob({ base: "./content/hosting", pattern: "{zh,en}.mdx" }),
  schema: z.strictObject({ title: z.string(), description: z.string() }),
});

/** Where in the course a part of the notes has its place. */
const place = z.union([
  z.strictObject({ lesson: z.string(), section: z.string() }),
  z.strictObject({ question: z.string() }),
  z.strictObject({ page: z.enum(["", "exercises", "qa", "summary"]) }),
]);

const lines = z.tuple([z.number().int(), z.number().int()]);

/** The notes that the course follows, part by part, in their order; ids are first lines. */
const coverage = defineCollection({
  loader: file("content/coverage.json", {
    parser: (text) => {
      const { covered, dropped } = JSON.parse(text) as Record<
        "covered" | "dropped",
        { lines: number[] }[]
      >;
      return [...covered, ...dropped].map((part) => ({
        ...part,
        id: String(part.lines[0]),
      }));
    },
  }),
  schema: z.strictObject({
    id: z.string(),
    lines,
    zh: z.string(),
    en: z.string(),
    /** None, if the course drops the part. */
    at: z.array(place).default([]),
    why: z.strictObject({ zh: z.string(), en: z.string() }).optional(),
  }),
});

export const collections = {
  lessons,
  exercises,
  exerciseList,
  questions,
  glossary,
  summary,
  hosting,
  coverage,
};
