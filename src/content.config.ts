import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

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

export const collections = { lessons, exercises };
