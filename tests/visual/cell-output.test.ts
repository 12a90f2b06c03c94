import { expect, test } from "vitest";
import { runtimeWords } from "../../src/i18n/runtime.ts";
import type {
  CellError,
  CellOutput,
  LogLevel,
} from "../../src/notebook/output.ts";
import { drawOutputs } from "../../src/visual/cell-output.ts";
import { drawError } from "../../src/visual/output/error.ts";
import { h, toHtml } from "../../src/visual/node.ts";

const drawers = { error: drawError };
const context = { words: runtimeWords.en, cell: "a", drawers };
const draw = (...outputs: CellOutput[]) =>
  drawOutputs(outputs, context).map(toHtml);

const log = (text: string, level: LogLevel = "log"): CellOutput => ({
  kind: "log",
  level,
  text,
});

test.each<[string, CellOutput, string]>([
  [
    "a value",
    { kind: "text", text: "[1, 2]" },
    '<pre class="out out-text">[1, 2]</pre>',
  ],
  ["a log", log("on"), '<pre class="out out-log out-log">on</pre>'],
  [
    "a warning",
    log("on", "warn"),
    '<pre class="out out-log out-warn">on</pre>',
  ],
  [
    "a tensor with its shape as a title",
    {
      kind: "tensor",
      shape: [2, 1],
      data: new Float32Array(2),
      text: "[[0],\n [0]]",
    },
    '<pre class="out out-tensor" title="Tensor of shape [2, 1]">[[0],\n [0]]</pre>',
  ],
  [
    "a number of outputs that were not kept",
    { kind: "dropped", count: 12 },
    '<p class="out out-dropped">… 12 more were not kept</p>',
  ],
])("draws %s", (_, output, html) => {
  expect(draw(output)).toEqual([html]);
});

test("draws outputs in order", () => {
  const html = draw(log("1"), { kind: "text", text: "2" }, log("3")).join("");
  expect(html.match(/\d(?=<)/g)).toEqual(["1", "2", "3"]);
});

test("equal logs in a row are one, with their count", () => {
  const [first, ...rest] = draw(...Array<CellOutput>(3).fill(log("on")));
  expect(rest).toEqual([]);
  expect(first).toContain('on<span class="out-count">×3</span>');
});

test.each([
  ["of different text", log("1"), log("2")],
  ["of different levels", log("1"), log("1", "warn")],
  ["and values", log("1"), { kind: "text", text: "1" } as const],
])("logs %s stay apart", (_, a, b) => {
  expect(draw(a, b, a)).toHaveLength(3);
});

test("a cell's text is text, whatever it looks like", () => {
  const text = "<b onclick=f()>&amp;";
  const outputs: CellOutput[] = [
    { kind: "text", text },
    log(text),
    { kind: "tensor", shape: [0], data: new Float32Array(), text },
    {
      kind: "error",
      error: {
        code: "thrown",
        message: text,
        values: { class: text },
        frames: [{ cell: "a", line: 1, column: 1 }],
      },
    },
  ];
  for (const html of draw(...outputs))
    expect(html).not.toMatch(/<b|&amp;(?!amp;)/);
});

test("places name the line here, and the cell too elsewhere", () => {
  const [html] = draw({
    kind: "error",
    error: {
      code: "thrown",
      message: "no",
      values: { class: "Error" },
      frames: [
        { cell: "ones", line: 3, column: 1 },
        { cell: "a", line: 12, column: 5 },
      ],
    },
  });
  expect(html).toContain(
    '<a href="#cell-ones" data-line="3">cell ones, line 3',
  );
  expect(html).toContain('<a href="#cell-a" data-line="12">line 12');
});

test("an error about another cell leads there", () => {
  const error: CellError = {
    code: "blocked",
    message: "",
    values: { cell: "b" },
    frames: [],
  };
  expect(draw({ kind: "error", error })[0]).toContain(
    '<li><a href="#cell-b">go to cell b</a></li>',
  );
});

test.each([
  ["fetch", "no-network"],
  ["Worker", "no-page"],
  ["localStorage", "no-page"],
  ["require", "no-node"],
  ["eval", "no-eval"],
  ["sleep", "sleep"],
] as const)("a name from elsewhere, %s, is explained: %s", (name, kind) => {
  const values = { name, near: "nane" };
  const error = { code: "unknown-name", message: "", values, frames: [] };
  const [html] = draw({ kind: "error", error } as CellOutput);
  const hint = toHtml(
    h("p", { class: "out-hint" }, runtimeWords.en.hints[kind]),
  );
  expect(html).toContain(hint);
});

test.each([
  ["unknown-name", { name: "None" }, "null"],
  ["unknown-name", { name: "len", near: "lens" }, "x.length"],
  ["syntax", { instead: "!a" }, "!a"],
  ["thrown", { class: "TypeError" }, ".reshape(…)"],
] as const)(
  "what Python writes is put into TypeScript: %s %j",
  (code, values, twin) => {
    const message = "x.view is not a function";
    const error = { code, message, values, frames: [] };
    const [html] = draw({ kind: "error", error });
    expect(html).toContain(`where this is written: ${twin}</p>`);
  },
);

test("a group of functions that is called names one of them", () => {
  const message = "plot is not a function";
  const values = { class: "TypeError" };
  const error = { code: "thrown", message, values, frames: [] } as const;
  expect(draw({ kind: "error", error: { ...error, frames: [] } })[0]).toContain(
    "where this is written: plot.line(y)",
  );
});

test("a new name is asked for its declaration, also if Python has one like it", () => {
  const values = { name: "list", isNew: 1 };
  const error = { code: "unknown-name", message: "", values, frames: [] };
  const [html] = draw({ kind: "error", error } as CellOutput);
  expect(html).toContain("const list = …");
});

test.each([
  [{ above: "", before: "cosnt ", rest: "x = 3" }, "did you mean const?"],
  [
    { above: "", before: "const a = 1 ", rest: "and 2" },
    "written: a &amp;&amp; b",
  ],
])("what stands where reading stopped, %j, is explained", (values, hint) => {
  const error = { code: "syntax", message: "", values, frames: [] } as const;
  expect(draw({ kind: "error", error: { ...error, frames: [] } })[0]).toContain(
    hint,
  );
});
