import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  attributes,
  brotli,
  builtPages,
  dist,
  rooted,
  scriptsAtOnce,
  withoutAddress,
} from "./pages.ts";

/** The goal for each kind of page: HTML with its styles, in bytes of brotli. */
const goals = { front: 14_000, lesson: 20_000, other: 14_000 };

/** Scripts that run before the reader does anything, with what they import at once. */
const largestScripts = 13_000;

/**
 * With the page and its sandbox a lesson's two make four requests before the first result.
 * The page of exercises brings what they need at once.
 */
const mostScripts = { front: 2, lesson: 2, other: 5 };

const pages = builtPages().map(({ path, html }) => ({
  path,
  html: withoutAddress(html),
  kind: kindOf(path, html),
}));

test("pages keep to their budgets", () => {
  const over = pages.flatMap(({ path, html, kind }) => {
    const bytes = brotli(html);
    const goal = goals[kind];
    return bytes > goal ? [explain(path, html, bytes, goal)] : [];
  });
  expect(over).toEqual([]);
});

test("the site's address costs a page little", () => {
  const costs = builtPages().map(
    ({ html }) => brotli(html) - brotli(withoutAddress(html)),
  );
  expect(Math.max(...costs)).toBeLessThanOrEqual(400);
});

test.each(pages)("$path starts with few and small scripts", (page) => {
  const { html, kind } = page;
  const scripts = scriptsAtOnce(html);
  const bytes = scripts.map((file) =>
    brotli(rooted(readFileSync(join(dist, file), "utf8"))),
  );
  expect(scripts.length).toBeLessThanOrEqual(mostScripts[kind]);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(
    largestScripts,
  );
});

test.each(pages)("$path shows nothing without its styles", ({ html }) => {
  const first = html.search(/<nb-(cell|exercise|predict)|class="out /);
  const sheet = html.indexOf('<link rel="stylesheet"');
  expect(first === -1 || (sheet > -1 && sheet < first)).toBe(true);
  // What is below the first screen has them from the sheet, or from the page itself.
  const foot = html.includes('class="site-footer"');
  expect(!foot || sheet > -1 || html.includes(".site-footer{")).toBe(true);
});

test.each(pages)("$path asks for no font and for no other host", ({ html }) => {
  const sources = ["script", "img", "iframe", "audio", "source"].flatMap(
    (element) => attributes(html, element, "src"),
  );
  const isForeign = (source: string) => /^(https?:)?\/\//.test(source);
  expect(sources.filter(isForeign)).toEqual([]);
  expect(html).not.toMatch(/@font-face|@import|rel="preload"(?! as="style")/);
});

function kindOf(path: string, html: string): keyof typeof goals {
  if (html.includes('id="nb-notebook"')) return "lesson";
  return /^\/(zh|en)?\/?$/.test(path) ? "front" : "other";
}

/** Says what a page consists of, so that the next step is clear. */
function explain(
  path: string,
  html: string,
  bytes: number,
  goal: number,
): string {
  const part = (pattern: RegExp) =>
    brotli([...html.matchAll(pattern)].map(([, inner]) => inner).join(""));
  const styles = part(/<style[^>]*>(.*?)<\/style>/gs);
  const data = part(/id="nb-notebook"[^>]*>(.*?)<\/script>/gs);
  return `${path}: ${bytes} of ${goal} bytes; of these ${styles} styles, ${data} cells' data`;
}
