import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findSlips } from "../i18n/chinese.ts";
import { builtFiles, builtPages, builtParts, dist } from "./pages.ts";
import { textsOf } from "./texts.ts";

const pages = [...builtPages(), ...builtParts()].map(({ path, html }) => ({
  path,
  // The front door leads to both languages, and its title names the course in both.
  texts: textsOf(path === "/" ? html.replace(/<title>.*?<\/title>/, "") : html),
}));

test.each(pages)("what $path says in Chinese is marked so", ({ texts }) => {
  const unmarked = texts.filter(
    ({ text, lang }) => /\p{sc=Han}/u.test(text) && !lang.startsWith("zh"),
  );
  expect(unmarked).toEqual([]);
});

/** Words and names of code stand in any sentence; a phrase is read by another voice. */
const phrase = /[A-Za-z][a-z’-]+(?: [A-Za-z][a-z’-]+){2,}/g;

test.each(pages)("what $path says in English is marked so", ({ texts }) => {
  const unmarked = texts
    .filter(({ lang, isCode }) => lang.startsWith("zh") && !isCode)
    .flatMap(({ text }) => text.match(phrase) ?? []);
  expect(unmarked).toEqual([]);
});

test.each(pages)("the Chinese of $path is set as Chinese is", ({ texts }) => {
  const slips = texts
    .filter(({ lang, isCode }) => lang.startsWith("zh") && !isCode)
    .flatMap(({ text }) => findSlips(text));
  expect([...new Set(slips)]).toEqual([]);
});

test("the messages of exercises are set as Chinese is", () => {
  const files = builtFiles().filter((file) =>
    /^zh\/exercises\/.*json$/.test(file),
  );
  const slips = files.flatMap((file) =>
    [...readFileSync(join(dist, file), "utf8").matchAll(/"(?:[^"\\]|\\.)*"/g)]
      .map(([text]) => JSON.parse(text) as string)
      .map((text) =>
        text.replaceAll(/ ?`[^`]*` ?|<(code|math|pre)\b[^]*?<\/\1>/g, ""),
      )
      .flatMap((text) => textsOf(text).flatMap(({ text }) => findSlips(text))),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(slips).toEqual([]);
});
