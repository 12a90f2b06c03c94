import { expect, test } from "vitest";
import "../../src/notebook/explain.ts";
import type { Dialled } from "../../src/notebook/cell.ts";
import { compileCell } from "../../src/notebook/compile.ts";
import {
  createExecutor,
  type ExecutorMessage,
} from "../../src/notebook/execute.ts";
import type { CellOutput } from "../../src/notebook/output.ts";
import { createTools } from "../../src/notebook/show/tools.ts";

const start = 'import { input } from "notebook";\n';

/** What a cell shows when its controls are set so. */
async function outputsOf(
  source: string,
  dialled?: Dialled,
): Promise<CellOutput[]> {
  const outputs: CellOutput[] = [];
  const emit = (message: ExecutorMessage) => {
    if (message.type === "output") outputs.push(message.output);
  };
  const cell = { ...compileCell({ id: "a", source: start + source }) };
  const linked = { ...cell, inputs: {}, ...(dialled && { dialled }) };
  await createExecutor({ emit, modules: {}, tools: [createTools] }).run(0, [
    linked,
  ]);
  return outputs;
}

/** The value that the cell computes with, and what it could not take. */
async function valueOf(call: string, set?: unknown): Promise<string> {
  const dialled =
    set === undefined ? undefined : ({ a: set } as unknown as Dialled);
  const outputs = await outputsOf(`JSON.stringify(input.${call})`, dialled);
  const [shown, value] = outputs;
  if (shown?.kind === "error") return shown.error.message;
  const refused = shown?.kind === "input" ? shown.refused : undefined;
  const said = refused === undefined ? "" : ` not ${JSON.stringify(refused)}`;
  return (value?.kind === "text" ? value.text : "none") + said;
}

const range = 'range({ label: "a", min: 1, max: 4, value: 2 })';
const select = 'select({ label: "a", options: ["valid", "same", 3] })';
const text = 'text({ label: "a", value: "x" })';
const box = 'number({ label: "a", min: 0.5, value: 1 })';

test.each([
  [range, undefined, "2"],
  ['range({ label: "a", min: 1, max: 4 })', undefined, "1"],
  [range, 3, "3"],
  [range, 9, "4 not 9"],
  [range, -1, "1 not -1"],
  [range, "3", "2"],
  [range, true, "2"],
  ['range({ label: "a", min: 1, max: 4, value: 9 })', undefined, "4 not 9"],
  ['range({ label: "a", min: 2, max: 2 })', undefined, "2"],
  ['number({ label: "a" })', undefined, "0"],
  ['number({ label: "a" })', -1e9, "-1000000000"],
  [box, 0, "0.5 not 0"],
  [select, undefined, '"valid"'],
  [select, "same", '"same"'],
  [select, 3, "3"],
  [select, "3", '"valid" not "3"'],
  [select, false, '"valid" not false'],
  ['checkbox({ label: "a" })', undefined, "false"],
  ['checkbox({ label: "a", value: true })', false, "false"],
  ['checkbox({ label: "a" })', 1, "false"],
  [text, undefined, '"x"'],
  [text, "", '""'],
  [text, 3, '"x"'],
  ['button({ label: "a" })', undefined, "0"],
  ['button({ label: "a" })', 2, "2"],
])("input.%s set to %j is %s", async (call, set, value) => {
  expect(await valueOf(call, set)).toBe(value);
});

test.each([
  ["range()", "input.range: the options are undefined; give an object"],
  ["range({ label: 'a', min: 4, max: 1 })", "input.range: min is 4, above max"],
  ["range({ label: 'a', max: 1 })", "input.range: min is undefined"],
  ["range({ label: 'a', min: 0, max: NaN })", "input.range: max is NaN"],
  ["range({ label: 'a', min: 0, max: 1, step: 0 })", "input.range: step is 0"],
  ["range({ label: 'a', min: 0, max: 1, start: 1 })", "there is no option"],
  ["range({ label: '', min: 0, max: 1 })", 'input.range: label is ""'],
  ["number({ label: 3 })", "input.number: label is 3; name the control"],
  ["select({ label: 'a', options: [] })", "input.select: options is []"],
  ["select({ label: 'a', options: [{}] })", "options[0] is Object"],
  ["select({ label: 'a', options: ['x'], value: 'y' })", 'value is "y", none'],
  ["select({ label: 'a', options: Array(101).fill(1) })", "101 options are"],
  ["checkbox({ label: 'a', value: 1 })", "input.checkbox: value is 1"],
  ["text({ label: 'a', value: 1 })", "input.text: value is 1; give a text"],
])("input.%s is an error that says what to do", async (call, message) => {
  expect(await valueOf(call)).toContain(message);
});

test("two controls of a cell have different labels", async () => {
  const twice = "input.button({ label: 'a' }); input.button({ label: 'a' });";
  expect((await outputsOf(twice)).at(-1)).toMatchObject({
    error: { values: { op: "input.button", 0: '"a"' } },
  });
});

test("a control shows in its turn, as data that the page can draw", async () => {
  const source = `display(1); ${`input.${range}`}; display(2);`;
  expect(await outputsOf(source, { a: 3 })).toEqual([
    { kind: "text", text: "1" },
    {
      kind: "input",
      label: "a",
      control: { type: "range", value: 3, initial: 2, min: 1, max: 4, step: 1 },
    },
    { kind: "text", text: "2" },
  ]);
});

test("a label may be the name of what every object has", async () => {
  const call = 'input.number({ label: "constructor" })';
  expect(await outputsOf(call)).toMatchObject([{ control: { value: 0 } }, {}]);
});
