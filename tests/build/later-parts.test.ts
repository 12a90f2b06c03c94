import { expect, test } from "vitest";
import { moveParts } from "../../src/build/later-parts.ts";

const head = '<html lang="zh-Hans"><style>p{}</style>';
const data = '<script id="nb-notebook"></script>';
const folded = (kind: string, part: string) =>
  `<details class="${kind}"><summary><span>2×2</span> · map</summary>${part}</details>`;
const large = `<table>${"<td>1</td>".repeat(200)}</table>`;

test.each(["out-map", "plot-data"])("a large %s leaves the page", (kind) => {
  let page = "";
  const moved = moveParts(
    head + data + folded(kind, large),
    (ending, content) => {
      page = String(content);
      return `/p/a${ending}`;
    },
  );
  const link = '<a class="out-later" href="/p/a.html">2×2 · map</a>';
  expect(moved).toBe(head + data + folded(kind, link));
  expect(page).toContain(`${large}</body>`);
  expect(page).toContain('<html lang="zh-Hans">');
  expect(page).toContain("<style>p{}</style>");
});

const cell = (id: string, code: string) =>
  `<nb-cell id="cell-${id}"><a class="nb-name">${id}</a><input class="nb-show-twin"><span>PyTorch</span>${code}</nb-cell>`;
const twin = (code: string) =>
  `<pre class="nb-twin"><code>${code}</code></pre>`;

const exercise = (id: string, solution: string) =>
  `<nb-exercise id="exercise-${id}"><h3><a class="anchor">On ${id}</a></h3><details class="ex-solution"><summary>Solution</summary>${solution}</details></nb-exercise>`;

const question = (id: string, answer: string) =>
  `<article class="question" id="${id}"><h3><a class="anchor">On ${id}?</a></h3><details class="question-answer"><summary>Answer</summary>${answer}</details></article>`;

test.each([
  [
    "the same code in PyTorch",
    [cell("a", twin("a".repeat(600))), cell("b", twin("b".repeat(600)))],
    [
      cell("a", '<a class="nb-twin out-later" href="/p#cell-a">PyTorch</a>'),
      cell("b", '<a class="nb-twin out-later" href="/p#cell-b">PyTorch</a>'),
    ],
    /<h1>PyTorch<\/h1>\n<h2 id="cell-a">a<\/h2>\n<div><pre .*a{600}.*\n<h2 id="cell-b">b<\/h2>\n.*b{600}/,
  ],
  [
    "what solves exercises",
    [exercise("a", "$&".repeat(600)), exercise("b", "<p>why</p>")],
    [
      exercise("a", '<a class="out-later" href="/p#exercise-a">Solution</a>'),
      exercise("b", '<a class="out-later" href="/p#exercise-b">Solution</a>'),
    ],
    /<h2 id="exercise-a">On a<\/h2>\n<div>(?:\$&){600}<\/div>\n<h2 id="exercise-b">On b<\/h2>\n<div><p>why<\/p><\/div>/,
  ],
  [
    "answers to questions",
    [question("q1", "a".repeat(600)), question("q2", "b".repeat(600))],
    [
      question("q1", '<a class="out-later" href="/p#q1">Answer</a>'),
      question("q2", '<a class="out-later" href="/p#q2">Answer</a>'),
    ],
    /<h2 id="q1">On q1\?<\/h2>\n<div>a{600}<\/div>\n<h2 id="q2">On q2\?<\/h2>\n<div>b{600}<\/div>/,
  ],
])("%s leaves for one page, under its own name", (_, from, to, page) => {
  const kept: (string | Uint8Array)[] = [];
  const moved = moveParts(data + from.join(""), (_, page) => {
    kept.push(page);
    return "/p";
  });
  expect(moved).toBe(data + to.join(""));
  expect(kept).toEqual([expect.stringMatching(page)]);
});

test.each([
  ["a small part", data + folded("out-map", "<p>1</p>")],
  ["another folded text", data + folded("ex-hint", large)],
  ["little of a kind", data + cell("a", twin("f(x)"))],
  ["a cell without a twin", data + cell("a", "")],
  ["what is on a page without cells", folded("out-map", large)],
])("%s stays where it is", (_, html) => {
  expect(moveParts(html, () => "elsewhere")).toBe(html);
});
