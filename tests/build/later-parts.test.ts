import { expect, test } from "vitest";
import { moveParts } from "../../src/build/later-parts.ts";

const head = '<html lang="zh-Hans"><style>p{}</style>';
const data = '<script id="nb-notebook"></script>';
const folded = (kind: string, part: string) =>
  `<details class="${kind}"><summary><span>2×2</span> · map</summary>${part}</details>`;
const large = `<table>${"<td>1</td>".repeat(200)}</table>`;

test.each(["out-map", "plot-data"])("a large %s leaves the page", (kind) => {
  const kept = new Map<string, string>();
  const moved = moveParts(head + data + folded(kind, large), (name, page) => {
    kept.set(name, page);
    return `/p/${name}`;
  });
  const [[name, page] = []] = kept;
  const link = `<a class="out-later" href="/p/${name}">2×2 · map</a>`;
  expect(moved).toBe(head + data + folded(kind, link));
  expect(page).toContain(`${large}</body>`);
  expect(page).toContain('<html lang="zh-Hans">');
  expect(page).toContain("<style>p{}</style>");
});

test("the code of a solution leaves the page, and its explanation stays", () => {
  const listing = `<pre class="listing"><code>${"f(x);".repeat(300)}</code></pre>`;
  const wordy = folded("ex-solution", "<p>in words</p>");
  const coded = `<details class="ex-solution"><summary>Solution</summary>${listing}<p>why</p></details>`;
  const page = `<nb-exercise>${wordy}${coded}</nb-exercise>`;
  const moved = moveParts(page, () => "/p");
  expect(moved).toContain(wordy);
  expect(moved).toContain('<a class="out-later" href="/p">Solution</a>');
  expect(moved).toContain("<p>why</p></details>");
  expect(moved).not.toContain("f(x);");
});

test.each([
  ["a small part", data + folded("out-map", "<p>1</p>")],
  ["another folded text", data + folded("ex-hint", large)],
  ["what is on a page without cells", folded("out-map", large)],
])("%s stays where it is", (_, html) => {
  expect(moveParts(html, () => "elsewhere")).toBe(html);
});
