import { expect, test } from "vitest";
import { hoistScripts, nameScripts } from "../../src/build/direct-scripts.ts";

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

test("scripts stand at the end of the head, in their order", () => {
  const page = `<head><title>$&</title></head><p>${script("a")}</p>${script("b")}`;
  expect(hoistScripts(page)).toBe(
    `<head><title>$&</title>${script("a")}${script("b")}</head><p></p>`,
  );
});
