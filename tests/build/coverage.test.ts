import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { languages } from "../../src/i18n/language.ts";

type Lines = [first: number, last: number];
type Place =
  | { lesson: string; section: string }
  | { question: string }
  | { page: "" | "exercises" | "qa" | "summary" };
interface Coverage {
  blank: number[];
  covered: { lines: Lines; zh: string; en: string; at: Place[] }[];
  dropped: { lines: Lines; zh: string; en: string }[];
}
const { blank, covered, dropped } = JSON.parse(
  readFileSync("content/coverage.json", "utf8"),
) as Coverage;

/** Of the notes: content up to here, the blog's page furniture afterwards. */
const [content, all] = [122, 150];

const linesOf = (parts: { lines: Lines }[]) =>
  parts.flatMap(({ lines: [first, last] }) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );

test("every line of the notes is covered, dropped or blank, and none twice", () => {
  const named = [...linesOf(covered), ...linesOf(dropped)];
  expect(new Set(named).size).toBe(named.length);
  const everything = new Set([...named, ...blank]);
  const lines = Array.from({ length: all }, (_, i) => i + 1);
  expect([...everything].sort((a, b) => a - b)).toEqual(lines);
});

test("no line of content is dropped", () => {
  for (const line of linesOf(dropped)) expect(line).toBeGreaterThan(content);
  for (const line of linesOf(covered))
    expect(line).toBeLessThanOrEqual(content);
});

test.each(covered)("“$en” has a place that exists", ({ at }) => {
  expect(at.length).toBeGreaterThan(0);
  for (const place of at)
    for (const language of languages)
      expect(exists(place, language), JSON.stringify(place)).toBe(true);
});

test("the notes' nineteen answers each have their question", () => {
  const questions = covered.flatMap(({ at }) =>
    at.flatMap((place) => ("question" in place ? [place.question] : [])),
  );
  expect(questions).toEqual(Array.from({ length: 19 }, (_, i) => `q${i + 1}`));
});

function exists(place: Place, language: string): boolean {
  if ("page" in place)
    return readdirSync("src/pages/[language]").some((name) =>
      name.startsWith(place.page || "index"),
    );
  if ("question" in place)
    return readdirSync("content/questions").includes(
      place.question.replace(/^q(\d)$/, "q0$1"),
    );
  const folder = join("content", language);
  const file = readdirSync(folder).find((name) =>
    name.endsWith(`-${place.lesson}.mdx`),
  );
  if (!file) return false;
  const text = readFileSync(join(folder, file), "utf8");
  return new RegExp(`^#{2,3} .*\\{/\\* ${place.section} \\*/\\}$`, "m").test(
    text,
  );
}
