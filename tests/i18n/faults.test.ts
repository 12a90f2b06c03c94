import { expect, test } from "vitest";
import { libraryZh } from "../../src/i18n/faults-zh.ts";
import { libraryTemplates, showTemplates } from "../lib/templates.ts";

const templates = [...new Set([...libraryTemplates(), ...showTemplates()])];

test.each(templates)("Chinese has “%s”, with the same holes", (template) => {
  expect(libraryZh).toHaveProperty([template]);
  expect(holes(libraryZh[template] ?? "")).toEqual(holes(template));
});

test("Chinese translates nothing that the library no longer says", () => {
  const strays = Object.keys(libraryZh).filter(
    (template) => !templates.includes(template),
  );
  expect(strays).toEqual([]);
});

function holes(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
}
