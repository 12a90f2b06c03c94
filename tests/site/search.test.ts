import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dist } from "./pages.ts";

test("the search index has both languages", () => {
  const entry = JSON.parse(
    readFileSync(join(dist, "pagefind/pagefind-entry.json"), "utf8"),
  ) as { languages: Record<string, { page_count: number }> };
  const counts = Object.entries(entry.languages).map(
    ([language, { page_count }]) => [language.slice(0, 2), page_count],
  );
  expect(counts.map(([language]) => language).sort()).toEqual(["en", "zh"]);
  expect(counts[0]![1]).toBe(counts[1]![1]);
});

test("the index itself stays small", () => {
  const parts = readdirSync(join(dist, "pagefind/index"));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.length).toBeLessThan(60);
});
