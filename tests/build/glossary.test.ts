import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Meaning {
  term: string;
  text: string;
}
const glossary = JSON.parse(readFileSync("content/glossary.json", "utf8")) as ({
  id: string;
} & Record<"zh" | "en", Meaning>)[];

test("no term is there twice, by its id or by its word", () => {
  for (const key of [
    (entry: (typeof glossary)[number]) => entry.id,
    ({ zh }: (typeof glossary)[number]) => zh.term,
    ({ en }: (typeof glossary)[number]) => en.term,
  ])
    expect(new Set(glossary.map(key)).size).toBe(glossary.length);
});

test.each(glossary)("$id is explained shortly, in both languages", (entry) => {
  expect(entry.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(entry.en.text.length).toBeLessThan(220);
  expect(entry.zh.text.length).toBeLessThan(80);
  expect(entry.en.text).toMatch(/\.$/);
  expect(entry.zh.text).toMatch(/。$/);
  expect(entry.zh.text).not.toMatch(
    /[,;:?!"]|\p{Script=Han} | \p{Script=Han}/u,
  );
});
