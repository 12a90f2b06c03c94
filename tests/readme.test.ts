import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

const count = (folder: string) =>
  readdirSync(join(root, "content", folder)).filter(
    (name) => !name.startsWith("."),
  ).length;

test.each([
  ["README.md", [/(\d+) lessons/, /(\d+) exercises/, /(\d+) questions/]],
  ["README.zh.md", [/(\d+) 课/, /(\d+) 道练习/, /(\d+) 问/]],
] as const)("%s counts what there is", (file, patterns) => {
  const text = readFileSync(join(root, file), "utf8");
  const said = patterns.map((pattern) => Number(pattern.exec(text)?.[1]));
  expect(said).toEqual([count("en"), count("exercises"), count("questions")]);
});
