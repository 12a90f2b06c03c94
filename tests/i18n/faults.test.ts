import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { libraryZh as zh } from "../../src/i18n/faults-zh.ts";

const templates = readdirSync("lib").flatMap((file) =>
  templatesIn(readFileSync(`lib/${file}`, "utf8")),
);

test("the library's messages are found in its source", () => {
  expect(templates).toContain(
    "{name} is {value}; give a whole number, {least} or larger",
  );
});

test.each(templates)("Chinese has “%s”", (template) => {
  expect(zh).toHaveProperty([template]);
});

test.each(templates)("Chinese has the holes of “%s”", (template) => {
  expect(holes(zh[template] ?? "")).toEqual(holes(template));
});

test("Chinese translates nothing that the library no longer says", () => {
  expect(Object.keys(zh).filter((key) => !templates.includes(key))).toEqual([]);
});

/** Templates stand as plain strings in the second place of `fault` and `kindFault`. */
function templatesIn(source: string): string[] {
  const file = ts.createSourceFile("", source, ts.ScriptTarget.ES2024, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /ault\b/.test(node.expression.getText())) {
      const template = node.arguments[1];
      if (template && ts.isStringLiteral(template)) found.push(template.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...new Set(found)];
}

function holes(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
}
