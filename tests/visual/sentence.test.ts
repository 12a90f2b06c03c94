import { expect, test } from "vitest";
import * as convbook from "../../lib/index.ts";
import { faultWords } from "../../src/i18n/faults.ts";
import { languages } from "../../src/i18n/language.ts";
import { runtimeWords } from "../../src/i18n/runtime.ts";
import type { CellError, ErrorCode } from "../../src/notebook/output.ts";
import { runCells } from "../../src/notebook/run-cells.ts";
import { drawOutputs } from "../../src/visual/cell-output.ts";
import { drawError } from "../../src/visual/output/error.ts";
import { toHtml } from "../../src/visual/node.ts";

/** Notebooks whose last cell fails; cells are named first, second … */
const failing: [code: ErrorCode, ...sources: string[]][] = [
  ["syntax", "let x = ("],
  ["syntax", "const s = “a”;"],
  ["syntax", "const x = （1）;"],
  ["syntax", "const Math = 1"],
  ["syntax", "const a = 1; const a = 2"],
  ["unsupported", "enum A { B }"],
  ["syntax", "def f(x):\n  return x"],
  ["syntax", "const a = <b>1</b>;"],
  ["syntax", "return 1"],
  ["syntax", "const a\u200b = 1"],
  ["unknown-name", "print(1)"],
  ["unsupported", "class A { @log b() {} }"],
  ["module-syntax", "export default 1"],
  ["module-syntax", "await import('x')"],
  ["unknown-name", "nope"],
  ["unknown-name", "const weight = 1; wieght"],
  ["unknown-name", "conv2d"],
  ["unknown-name", "total = 1"],
  ["unknown-name", "self.close()"],
  ["unknown-name", "await fetch('/data')"],
  ["unknown-name", "document.title"],
  ["unknown-name", "const processor = 1; process.env"],
  ["defined-below", "x", "const x = 1"],
  ["assigns-other", "let x = 1", "x = 2"],
  ["unknown-module", "import { a } from 'lodash'"],
  ["unknown-import", "import { conv } from 'convbook'"],
  ["thrown", "null.x"],
  ["thrown", "console.profile()"],
  ["thrown", "throw new Error('{class} {message} {cell}')"],
  ["thrown", "throw new Error('')"],
  ["thrown", "import { nn } from 'convbook'; new nn.Conv2d(1, 1)"],
  ["thrown", "import { conv2d } from 'convbook'; conv2d('x')"],
  ["thrown", "import { rand } from 'convbook'; rand(2, 3).reshape(4)"],
  ["thrown", "new Array(-1)"],
  ["thrown", "'x'.repeat(2 ** 30)"],
  ["thrown", "function f() { f() } f()"],
  ["thrown-value", "throw 'text'"],
  ["thrown-value", "throw { a: 1 }"],
  ["thrown-value", "throw undefined"],
  ["blocked", "throw 1; let x", "x"],
  ["left-timers", "setTimeout(() => 1, 1000)"],
  ["promise", "Promise.resolve(1)"],
];

/** As the page makes them; no cell can end so in this process. */
const ends: CellError[] = (
  ["stopped", "timeout", "flood", "crashed", "unavailable", "unloaded"] as const
).map((code) => ({ code, message: "", values: { seconds: 10 }, frames: [] }));

async function errorOf(sources: string[]): Promise<[string, CellError]> {
  const cells = sources.map((source, index) => ({
    id: ["first", "second"][index]!,
    source,
  }));
  const results = await runCells(cells, { modules: { convbook } });
  for (const [id, { outputs }] of [...results].reverse())
    for (const output of outputs)
      if (output.kind === "error") return [id, output.error];
  throw new Error(`no cell of ${sources.join(" | ")} fails`);
}

function say(error: CellError, cell: string, language: "en" | "zh"): string {
  const words = runtimeWords[language];
  const faults = faultWords[language];
  const context = { words, faults, cell, drawers: { error: drawError } };
  const nodes = drawOutputs([{ kind: "error", error }], context);
  return nodes
    .map(toHtml)
    .join("")
    .replace(/<[^>]*>/g, "\n")
    .replaceAll("&quot;", '"');
}

const cases = languages.flatMap((language) =>
  failing.map(([code, ...sources]) => {
    return { language, code, sources, source: sources.join(" | ") };
  }),
);

test.each(cases)(
  "in $language, $code of $source is a sentence without holes",
  async ({ language, code, sources, source }) => {
    const [cell, error] = await errorOf(sources);
    expect(error.code).toBe(code);
    const said = say(error, cell, language);
    // The reader's own braces stay.
    const holes = said.match(/\{\w+\}/g) ?? [];
    expect(holes.filter((hole) => !source.includes(hole))).toEqual([]);
    expect(said).not.toContain("[object");
    if (language === "zh") expect(said).toMatch(/\p{Script=Han}/u);
  },
);

test.each(
  languages.flatMap((language) => ends.map((error) => ({ language, error }))),
)(
  "in $language, a run that $error.code has a sentence",
  ({ language, error }) => {
    const said = say(error, "a", language);
    expect(said.trim()).not.toBe("");
    expect(said).not.toMatch(/[{}]|undefined/);
  },
);

test("every code of an error has a case here", () => {
  const tested = new Set([
    ...failing.map(([code]) => code),
    ...ends.map(({ code }) => code),
  ]);
  expect([...tested].sort()).toEqual(
    Object.keys(runtimeWords.en.errors).sort(),
  );
});

test.each([
  [
    ["const weight = 1; wieght"],
    "wieght is not defined",
    "did you mean weight?",
  ],
  [["conv2d"], "conv2d is not defined", 'import { conv2d } from "convbook"'],
  [
    ["x", "const x = 1"],
    "further down, in cell second",
    "move the definition up",
  ],
  [["let x = 1", "x = 2"], "x belongs to cell first", "declare a new name"],
  [["const x = （1）;"], "（", "（ is a full-width character"],
  [["throw 'text'"], "text", "throw new Error(…)"],
])("%j says what happened and what to do", async (sources, what, todo) => {
  const [cell, error] = await errorOf(sources);
  const said = say(error, cell, "en");
  expect(said).toContain(what);
  expect(said).toContain(todo);
});

test("the library's own words come in the reader's language, with its numbers", async () => {
  const source = "import { rand } from 'convbook'; rand(2, 3).reshape(4)";
  const [cell, error] = await errorOf([source]);
  expect(say(error, cell, "en")).toContain("is 6, but shape [4] holds 4");
  expect(say(error, cell, "zh")).toMatch(/这里有6个元素，可是形状\[4\]能放4个/);
});

test("a reader's message with braces stays as it is", async () => {
  const [cell, error] = await errorOf(["throw new Error('{class} {cell}')"]);
  expect(say(error, cell, "en")).toContain("Error: {class} {cell}");
});
