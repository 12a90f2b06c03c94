import { expect, test } from "vitest";
import { attributes, base, builtFiles, builtPages } from "./pages.ts";

const files = new Set(builtFiles());
const pages = builtPages().filter(({ path }) => /^\/(zh|en)\//.test(path));
const isAddressed = files.has("sitemap.xml");

test.each(pages)("what $path says for machines can be read", ({ html }) => {
  const said = [
    ...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
  ].map(([, json]) => JSON.parse(json!) as Record<string, unknown>);
  for (const each of said) expect(each["@type"]).toMatch(/^[A-Z]/);
  const isLesson = html.includes('id="nb-notebook"');
  const resource = said.find((each) => each["@type"] === "LearningResource");
  expect(Boolean(resource)).toBe(isLesson);
  if (resource)
    for (const field of ["name", "description"])
      expect(resource[field]).not.toHaveLength(0);
});

test.skipIf(!isAddressed).each(pages)(
  "the full addresses in $path are those of pages and pictures that are there",
  ({ path, html }) => {
    const links = attributes(html, "link", "href").filter(isFull);
    const shown = attributes(html, "meta", "content").filter(isFull);
    expect(links[0]).toMatch(new RegExp(`${base}${path.slice(1)}$`));
    expect([...links, ...shown].filter((url) => !isThere(url))).toEqual([]);
  },
);

const isFull = (text: string) => /^https?:/.test(text);

function isThere(url: string): boolean {
  const { pathname } = new URL(url);
  const path = pathname.slice(base.length).replace(/(^|\/)$/, "$1index.html");
  return pathname.startsWith(base) && files.has(path);
}
