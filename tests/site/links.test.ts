import { expect, test } from "vitest";
import {
  attributes,
  base,
  builtFiles,
  builtPages,
  builtParts,
} from "./pages.ts";

const files = new Set(builtFiles());
const pages = builtPages();
const all = [...pages, ...builtParts()];
const ids = new Map(
  all.map(({ path, html }) => [
    path,
    new Set(attributes(html, "[a-z][a-z0-9-]*", "id")),
  ]),
);

test.each(all.map(({ path, html }) => [path, html] as const))(
  "every link of %s leads somewhere, down to its anchor",
  (path, html) => {
    const lost = attributes(html, "a", "href").filter(
      (href) => !leadsSomewhere(href, path),
    );
    expect(lost).toEqual([]);
  },
);

test.each(pages.map(({ path, html }) => [path, html] as const))(
  "%s asks for nothing that the site lacks: scripts, pictures, the sandbox, parts",
  (path, html) => {
    const asked = [
      ...attributes(html, "[a-z][a-z0-9-]*", "src"),
      ...attributes(html, "nb-exercise", "id").map(
        (id) =>
          `${base}${path.split("/")[1]}/exercises/${id.replace("exercise-", "")}.json`,
      ),
      ...attributes(html, "link", "href"),
      ...[...html.matchAll(/"(?:sandbox|url)":"([^"]+)"/g)].map(
        ([, url]) => url!,
      ),
    ];
    const lost = asked.filter((href) => !leadsSomewhere(href, path));
    expect(lost).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
  },
);

function leadsSomewhere(href: string, from: string): boolean {
  const url = new URL(href, `https://here${base}${from.slice(1)}`);
  if (url.host !== "here") return /^(https|data):$/.test(url.protocol);
  if (!url.pathname.startsWith(base)) return false;
  const path = url.pathname.slice(base.length);
  const isThere = !url.hash || ids.get(`/${path}`)?.has(url.hash.slice(1));
  return files.has(path.replace(/(^|\/)$/, "$1index.html")) && Boolean(isThere);
}
