import { expect, test } from "vitest";
import { askEarly, nameScripts } from "../../src/build/direct-scripts.ts";

const script = (name: string) =>
  `<script type="module" src="/base/_astro/${name}.js"></script>`;

test.each([
  ['import"./b.js";', "b"],
  ['import"./b.js";import"./c.js";\n', "bc"],
  ['import"./b.js";run();', "ba"],
  ['import{b}from"./b.js";', "ba"],
  ['import{b}from"./b.js";import"./c.js";import{d as e}from"./d.js";', "bcda"],
  ['run();import("./b.js")', "a"],
])("a page whose script is %j names %s", (text, named) => {
  const files: Record<string, string> = { "a.js": text };
  const page = (names: string) => `<p>${[...names].map(script).join("")}`;
  expect(nameScripts(page("a"), (name) => files[name] ?? "run()")).toBe(
    page(named),
  );
});

test("what several scripts import is named once, before the first of them", () => {
  const files: Record<string, string> = {
    "a.js": 'import{c}from"./c.js";c()',
    "b.js": 'import{c}from"./c.js";c()',
    "c.js": 'import"./d.js";run()',
    "d.js": "run()",
  };
  expect(nameScripts(script("a") + script("b"), (name) => files[name]!)).toBe(
    ["d", "c", "a", "b"].map(script).join(""),
  );
});

test("scripts stand in the head, in their order", () => {
  const page = `<head><title>$&</title></head><p>${script("a")}</p>${script("b")}`;
  expect(askEarly(page)).toBe(
    `<head><title>$&</title>${script("a")}${script("b")}</head><p></p>`,
  );
});

test("scripts and the styles of what is below are asked for before the page's own", () => {
  const page = `<head><style>a{}</style></head><link rel="stylesheet" href="/b.css">${script("a")}`;
  expect(askEarly(page)).toBe(
    `<head><link rel="preload" as="style" href="/b.css">${script("a")}<style>a{}</style></head><link rel="stylesheet" href="/b.css">`,
  );
});
