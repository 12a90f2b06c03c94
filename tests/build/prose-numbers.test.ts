import { readdirSync, readFileSync } from "node:fs";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { executeCells } from "../../src/build/execute.ts";
import { extractCells } from "../../src/build/extract.ts";
import { parseMdx } from "../../src/build/parse-mdx.ts";
import { readResultFile, readStored } from "../../src/build/stored-result.ts";
import { languages } from "../../src/i18n/language.ts";

/** Sums that a sentence does with a lesson's numbers, as the reader would, and facts of the world. */
const derived: Record<string, number[]> = {
  "01-why-it-shrinks": [64 * 64],
  // The 55 layers of lesson 1.
  "02-padding": [22_792_000],
  "04-build-it": [8 * 8],
  // Down from 224, evenly from 227, and SAME: what the exercise below asks for.
  "05-rounding": [224, (224 - 11) / 4, 54, (227 - 11) / 4 + 1, 224 / 4],
  // Billions, and the 亿 of Chinese.
  "07-cost-and-information": [
    1_849_688_064 / 1e9,
    1_849_688_064 / 1e8,
    (64 * 224 ** 2 * 4) / 1e6,
    // 74⅔ rows; five layers, the last at a quarter; 30 of 99 kept; a section of a book.
    ...[Math.floor(224 / 3), (4 + 1 / 4) / 5, (99 - 30) / 99, 2.8],
  ],
  "10-choosing": [
    ...[1 - 0.956, 1 - 0.755, 1 - 0.954, 0.958 - 0.956, 0.8129 - 0.8],
    ...[224, 255],
    // Networks: four kernels and one without padding, three strides, three seeds.
    (4 + 1) * 3 * 3,
  ],
  "11-stride-one-half": [64 * 9 + 64],
  // Channels of wav2vec 2.0; its milliseconds; samples that are missing.
  "12-capstone": [512, 20, 400 - 320],
};

const lessons = readdirSync("content/en")
  .filter((name) => name.endsWith(".mdx"))
  .map((name) => name.replace(/\.mdx$/, ""));

test.each(
  languages.flatMap((language) =>
    lessons.map((lesson) => [language, lesson] as const),
  ),
)("%s/%s says no number that its cells do not show", async (language, id) => {
  const text = readFileSync(`content/${language}/${id}.mdx`, "utf8");
  const shown = new Set(await numbersShown(`${language}/${id}`, text));
  for (const number of derived[id] ?? []) shown.add(number);
  const strays = numbersSaid(text).filter((said) => !isShown(said, shown));
  expect(strays).toEqual([]);
});

/** Numbers of two digits and more in the sentences and formulas of a lesson, as written. */
function numbersSaid(text: string): string[] {
  const said: string[] = [];
  visit(parseMdx(text), (node) => {
    if (node.type !== "text" && node.type !== "inlineMath") return;
    said.push(...numerals(node.value));
  });
  return said.filter((n) => n.replace(".", "").length > 1 && !isYear(n));
}

async function numbersShown(lesson: string, text: string): Promise<number[]> {
  const cells = extractCells(parseMdx(text));
  const stored = readStored(cells, (cell) => readResultFile(lesson, cell));
  const executed = await executeCells(cells, stored);
  return [
    ...cells.flatMap(({ source }) => numerals(source).map(Number)),
    ...[...executed.values()].flatMap(({ outputs }) => numbersIn(outputs)),
  ];
}

/** Every number in an output: as one, in its texts, in its data. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [Math.abs(value)];
  if (typeof value === "string") return numerals(value).map(Number);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

/** Whether one of the numbers, or its share in percent, rounds to what is said. */
function isShown(said: string, shown: Set<number>): boolean {
  const decimals = said.split(".")[1]?.length ?? 0;
  const slack = 0.5 * 10 ** -decimals + 1e-9;
  return [...shown].some((number) =>
    [number, 100 * number].some(
      (candidate) => Math.abs(candidate - Number(said)) <= slack,
    ),
  );
}

/** Numerals without the commas between thousands. */
function numerals(text: string): string[] {
  return text.replace(/(\d),(?=\d{3})/g, "$1").match(/\d+(?:\.\d+)?/g) ?? [];
}

function isYear(numeral: string): boolean {
  return /^(?:19|20)\d\d$/.test(numeral);
}
