import { expect, test } from "vitest";
import * as convbook from "../../lib/index.ts";
import type { CellOutput } from "../../src/notebook/output.ts";
import { runCells } from "../../src/notebook/run-cells.ts";

async function outputsOf(source: string): Promise<CellOutput[]> {
  const cells = [{ id: "a", source }];
  const results = await runCells(cells, { modules: { convbook } });
  return results.get("a")!.outputs;
}

/** What a cell logs, a line for each log, with all levels but "log". */
async function logsOf(source: string): Promise<string> {
  const lines = (await outputsOf(source)).map((output) => {
    if (output.kind !== "log") return output.kind;
    const { level, text } = output;
    return level === "log" ? text : `${level}: ${text}`;
  });
  return lines.join("\n");
}

/** A table's rows, its columns first. */
async function tableOf(value: string): Promise<string> {
  const start = 'import { tensor, zeros } from "convbook";\n';
  const [output] = await outputsOf(`${start}console.table(${value})`);
  if (output?.kind !== "table") return output?.kind ?? "nothing";
  const rows = [output.columns, ...output.rows].map((row) => row.join(" "));
  return rows.join(" | ");
}

test.each([
  ['"%s is %d", "Bob", 42.9', "Bob is 42"],
  ['"%i %f", "1.5px", "1.5px"', "1 1.5"],
  ['"%d %d", "x", Symbol()', "NaN NaN"],
  ['"%o", "text"', '"text"'],
  ['"%O", { a: [1] }', "{ a: [1] }"],
  ['"%cred", "color: red", 3', "red 3"],
  ['"%s and", 1, 2', "1 and 2"],
  ['"%s %s", 1', "1 %s"],
  ['"100%", "%s"', "100% %s"],
  ['"%%s %s", 1', "%s 1"],
  ['"%s"', "%s"],
  ["1, '%s', 2", "1 %s 2"],
])("console.log(%s) says %s", async (values, text) => {
  expect(await logsOf(`console.log(${values})`)).toBe(text);
});

test("what is in a group stands further in, all its lines", async () => {
  const source = `
    console.group("one"); console.log("a\\nb"); console.groupCollapsed();
    console.warn("c"); console.groupEnd(); console.groupEnd(); console.groupEnd();
    console.log("d")`;
  expect(await logsOf(source)).toBe("one\n  a\n  b\nwarn:     c\nd");
});

test.each([
  [
    "count(); console.count('x'); console.count()",
    "default: 1\nx: 1\ndefault: 2",
  ],
  ["count(); console.countReset(); console.count()", "default: 1\ndefault: 1"],
  ["assert(1 > 2, 'bad %s', 3)", "error: Assertion failed: bad 3"],
  ["assert(0)", "error: Assertion failed"],
  ["assert(1, 'fine')", ""],
  ["dir('text', { depth: 1 })", '"text"'],
  ["dirxml([1], 2)", "[1] 2"],
  ["clear()", ""],
  ["timeEnd('t')", "warn: t: NaN ms"],
])("console.%s says %s", async (call, text) => {
  expect(await logsOf(`console.${call}`)).toBe(text);
});

test("a time is in milliseconds, and ends", async () => {
  const source =
    "console.time(); console.timeLog(undefined, 'so far'); console.timeEnd(); console.timeEnd()";
  expect(await logsOf(source)).toMatch(
    /^default: \d+\.\d\d ms so far\ndefault: \d+\.\d\d ms\nwarn: default: NaN ms$/,
  );
});

test("a trace names the lines of cells", async () => {
  const source = "function f() {\n  console.trace('here');\n}\nf();";
  expect(await logsOf(source)).toBe("Trace: here\n  a.ts:2\n  a.ts:4");
});

test("every run counts and indents anew", async () => {
  const cells = ["a", "b"].map((id) => ({
    id,
    source: "console.count(); console.group('in')",
  }));
  const results = await runCells(cells, { modules: { convbook } });
  expect(results.get("b")!.outputs).toEqual(results.get("a")!.outputs);
});

test.each([
  ["[{ a: 1, b: 'x' }, { a: 2, c: 3 }]", "(index) a b c | 0 1 x  | 1 2  3"],
  ["[[1, 2], [3]]", "(index) 0 1 | 0 1 2 | 1 3 "],
  ["[5, { a: 1 }]", "(index) a Values | 0  5 | 1 1 "],
  ["{ x: { a: 1 }, y: 2 }", "(index) a Values | x 1  | y  2"],
  ["[{ a: 1, b: 2 }], ['b']", "(index) b | 0 2"],
  ["new Map([['k', [1]]])", "(index) 0 | k 1"],
  ["new Set(['v'])", "(index) Values | 0 v"],
  ["new Uint8Array([7])", "(index) Values | 0 7"],
  ["tensor([[1, 2], [3, 4]])", "(index) 0 1 | 0 1 2 | 1 3 4"],
  ["tensor([1, 2])", "(index) Values | 0 1 | 1 2"],
  ["zeros(1, 1, 1)", "log"],
  ["'text'", "log"],
  ["[]", "(index)"],
])("console.table(%s) is %s", async (value, table) => {
  expect(await tableOf(value)).toBe(table);
});

test("a long table says how many rows there were", async () => {
  const [output] = await outputsOf("console.table(Array(1e5).fill([0]))");
  expect(output).toMatchObject({ kind: "table", count: 100_000 });
});
