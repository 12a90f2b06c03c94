import { expect, test } from "vitest";
import { nameScripts } from "../../src/build/direct-scripts.ts";

const script = (name: string) =>
  `<script type="module" src="/base/_astro/${name}.js"></script>`;

test.each([
  ['import"./b.js";', script("b")],
  ['import"./b.js";import"./c.js";\n', script("b") + script("c")],
  ['import"./b.js";run();', script("a")],
  ['import{b}from"./b.js";', script("a")],
])("a page whose script is %j names %s", (text, named) => {
  expect(nameScripts(`<p>${script("a")}`, () => text)).toBe(`<p>${named}`);
});
