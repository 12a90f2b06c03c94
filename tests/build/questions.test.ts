import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFrontmatter } from "@astrojs/markdown-remark";
import { expect, test } from "vitest";
import { questionNumber } from "../../src/components/reading/question-id.ts";
import { languages } from "../../src/i18n/language.ts";

const root = "content/questions";
const folders = readdirSync(root);
const lessonFiles = readdirSync("content/en").filter((name) =>
  name.endsWith(".mdx"),
);

/** What a question's text says beside its prose. */
function factsOf(folder: string, language: string) {
  const text = readFileSync(join(root, folder, `${language}.mdx`), "utf8");
  const { source, verdict, lesson, section } = parseFrontmatter(text)
    .frontmatter as Record<string, string>;
  return { source, verdict, lesson, section };
}

test.each(folders)("%s is named by the question's number", (folder) => {
  const number = String(questionNumber(folder)).padStart(2, "0");
  expect(folder).toBe(`q${number}`);
});

test.each(folders)("%s says the same of itself in both languages", (folder) => {
  expect(factsOf(folder, "en")).toEqual(factsOf(folder, "zh"));
});

test.each(
  folders.flatMap((folder) =>
    languages.map((language) => [folder, language] as const),
  ),
)(
  "the experiment of %s in %s is a section that shows it",
  (folder, language) => {
    const { lesson, section } = factsOf(folder, "en");
    const file = lessonFiles.find((name) => name.endsWith(`-${lesson}.mdx`))!;
    const text = readFileSync(join("content", language, file), "utf8");
    const sections = text.split(/^#{2,3} .*?(?=\{\/\* [a-z0-9-]+ \*\/\})/m);
    expect(
      sections.filter((part) => part.startsWith(`{/* ${section} */}`)),
    ).toHaveLength(1);
    const id = `q${questionNumber(folder)}`;
    expect(text).toMatch(
      new RegExp(`^<Question id="${id}"( folded)? />$`, "m"),
    );
  },
);
