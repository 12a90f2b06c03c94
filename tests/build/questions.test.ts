import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFrontmatter } from "@astrojs/markdown-remark";
import { expect, test } from "vitest";
import { questionNumber } from "../../src/components/reading/question-id.ts";
import { languages } from "../../src/i18n/language.ts";

const root = "content/questions";
const folders = existsSync(root) ? readdirSync(root) : [];
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

test("questions lie in folders of their numbers", () => {
  for (const folder of folders)
    expect(folder).toBe(`q${String(questionNumber(folder)).padStart(2, "0")}`);
});

test("a question says the same of itself in both languages", () => {
  for (const folder of folders)
    expect([folder, factsOf(folder, "en")]).toEqual([
      folder,
      factsOf(folder, "zh"),
    ]);
});

test("a question's experiment is a section of its lesson that shows it", () => {
  for (const folder of folders) {
    const { lesson, section } = factsOf(folder, "en");
    const file = lessonFiles.find((name) => name.endsWith(`-${lesson}.mdx`));
    expect([folder, lesson, file]).not.toContain(undefined);
    for (const language of languages) {
      const text = readFileSync(join("content", language, file!), "utf8");
      const sections = text.split(/^#{2,3} .*?(?=\{\/\* [a-z0-9-]+ \*\/\})/m);
      const place = sections.find((part) =>
        part.startsWith(`{/* ${section} */}`),
      );
      const name = `${language}/${file}#${section}`;
      expect([folder, name, place !== undefined]).toEqual([folder, name, true]);
      const shown = new RegExp(
        `^<Question id="q${questionNumber(folder)}"( folded)? />$`,
        "m",
      );
      expect([folder, name, shown.test(text)]).toEqual([folder, name, true]);
    }
  }
});
