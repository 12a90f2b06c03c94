import { expect, test } from "vitest";
import "../../src/notebook/explain.ts";
import type { LinkedCell } from "../../src/notebook/cell.ts";
import { compileCell } from "../../src/notebook/compile.ts";
import {
  createExecutor,
  type Executor,
  type ExecutorMessage,
} from "../../src/notebook/execute.ts";
import { linkCells } from "../../src/notebook/graph.ts";
import { modules, run, shownBy } from "./cells.ts";

test.each([
  ["1 + 1", "2"],
  ["const a: number = 2;\na;", "2"],
  ["const a = 1; a /* the last */ // value", "1"],
  ["const f = (a) => a\n;[f(2)] // two", "[2]"],
  ["type A = 1;\n3 as A", "3"],
  ["(1 + 1, 2)", "2"],
  ["({ a: 1 })", "{ a: 1 }"],
  ["'text'", "text"],
  ["let a = 1; a = 2", "2"],
  ["const a = 1", ""],
  ["undefined", ""],
  ["if (true) 1", ""],
  ["await Promise.resolve(3)", "3"],
  ["const a = await 2; a * 2", "4"],
  ["for await (const a of [1, 2]) console.log(a)", "log: 1\nlog: 2"],
  ["display(1); display('b'); 3", "1\nb\n3"],
  ["console.log('a', 1, [2], { b: 3 })", "log: a 1 [2] { b: 3 }"],
  [
    "console.warn(1); console.error(2); console.info(3); console.debug(4)",
    "warn: 1\nerror: 2\ninfo: 3\ndebug: 4",
  ],
  ["console.log()", "log: "],
  ["import { twice as t } from 'convbook'; t(4)", "8"],
  ["import * as lib from 'convbook'; lib.twice(4)", "8"],
  ["import { display as show } from 'notebook'; show(1)", "1"],
  ["this === undefined", "true"],
  ["typeof document", "undefined"],
  ["", ""],
  ["// nothing", ""],
])("%j shows %j", async (source, shown) => {
  expect(await shownBy(source)).toBe(shown);
});

test.each([
  ["a value", ["const x = 2", "x + 1"], "3"],
  [
    "a function and what it closes over",
    ["let n = 1; function f() { return n++ }", "f(); f()"],
    "2",
  ],
  ["a class", ["class A { b = 1 }", "new A().b"], "1"],
  [
    "the value when the cell ended",
    [
      "let n = 1; setTimeout(() => { n = 2 })",
      "await new Promise((r) => setTimeout(r)); n",
    ],
    "1",
  ],
  ["an import", ["import { twice } from 'convbook'", "twice(2)"], "4"],
  ["the nearest definition", ["const x = 1", "const x = 2", "x"], "2"],
  ["Chinese names", ["const 步幅 = 2", "步幅"], "2"],
])("a cell below sees %s", async (_, sources, shown) => {
  expect(await shownBy(...sources)).toBe(shown);
});

test("what a function of another cell logs is shown where it is called", async () => {
  const [a, b] = await run("function f() { console.log(1) }", "f()");
  expect(a!.outputs).toEqual([]);
  expect(b!.outputs).toEqual([{ kind: "log", level: "log", text: "1" }]);
});

test("what a promise logs after its cell is shown in that cell", async () => {
  const loop = (times: number) => `for (let i = 0; i < ${times}; i++) await 0;`;
  const late = `(async () => { ${loop(20)} console.log("late"); })(); 1`;
  const next = `${loop(50)} 2`;
  const shown = (await run(late, next)).map(({ outputs }) => outputs);
  expect(shown).toEqual([
    [
      { kind: "text", text: "1" },
      { kind: "log", level: "log", text: "late" },
    ],
    [{ kind: "text", text: "2" }],
  ]);
});

test.each([
  ["setTimeout(() => console.log('late'))", 1],
  ["setInterval(() => console.log('late'), 1)", 1],
  ["setTimeout(() => 1); setTimeout(() => 2)", 2],
  ["setTimeout(() => 1); throw 1", 1],
  ["clearTimeout(setTimeout(() => console.log('late')))", 0],
  ["clearInterval(setInterval(() => console.log('late')))", 0],
  ["await new Promise((done) => setTimeout(done))", 0],
])("%s leaves timers that show in no cell: %i", async (source, count) => {
  const [left, next] = await run(
    source,
    "await new Promise((done) => setTimeout(done, 20)); 'next'",
  );
  const told = left!.outputs.flatMap((output) =>
    output.kind === "error" ? [output.error.values["count"] ?? []].flat() : [],
  );
  expect(told).toEqual(count > 0 ? [count] : []);
  expect(left!.outputs.some(({ kind }) => kind === "log")).toBe(false);
  expect(next!.outputs).toEqual([{ kind: "text", text: "next" }]);
});

test.each([
  [new TypeError("late"), "thrown", "late"],
  ["no", "thrown-value", "no"],
])(
  "the cell that has not waited for %o shows it, and has not failed",
  async (thrown, code, message) => {
    const session = createSession({ a: "1" }, undefined, (executor) =>
      expect(executor.stray(thrown)).toBe(true),
    );
    await session.executor.run(1, session.cells);
    expect(session.messages[2]).toMatchObject({
      output: { error: { code, message, values: { unawaited: 1 } } },
    });
    expect(session.shown()).toContain("end a true");
    expect(session.executor.stray(thrown)).toBe(false);
  },
);

test("of many errors that a cell has not waited for, the first are shown", async () => {
  const session = createSession({ a: "1" }, undefined, (executor) => {
    for (let i = 0; i < 100; i++) executor.stray(new Error(`late ${i}`));
  });
  await session.executor.run(1, session.cells);
  const shown = session.messages.filter(({ type }) => type === "output");
  expect(shown).toHaveLength(1 + 10 + 1);
  expect(shown.at(-2)).toMatchObject({
    output: { error: { message: "late 9" } },
  });
  expect(shown.at(-1)).toMatchObject({
    output: { kind: "dropped", count: 90 },
  });
});

test("messages come in order, and a failure ends only what needs it", async () => {
  const session = createSession({
    a: "const x = 1; x",
    b: "throw new Error('no'); const y = 1",
    c: "y",
    d: "x",
  });
  await session.executor.run(7, session.cells);
  expect(session.shown()).toEqual([
    "start a",
    "text a",
    "end a true",
    "start b",
    "error b thrown",
    "end b false",
    "start c",
    "error c blocked",
    "end c false",
    "start d",
    "text d",
    "end d true",
    "idle",
  ]);
  expect(new Set(session.messages.map(({ run }) => run))).toEqual(new Set([7]));
});

test("runs that are asked for together go one after the other", async () => {
  const session = createSession({
    a: "await new Promise((done) => setTimeout(done)); 1",
  });
  await Promise.all([
    session.executor.run(1, session.cells),
    session.executor.run(2, session.cells),
  ]);
  expect(session.messages.map(({ run }) => run)).toEqual([
    1, 1, 1, 1, 2, 2, 2, 2,
  ]);
});

test("a cell that fails in a later run takes its old values with it", async () => {
  const session = createSession({ a: "const x = 1", b: "x" });
  await session.executor.run(1, session.cells);
  const [a, b] = session.cells as [LinkedCell, LinkedCell];
  const code = compileCell({ id: "a", source: "const x = null.x" }).code;
  session.messages.length = 0;
  await session.executor.run(2, [{ ...a, code }, b]);
  expect(session.shown()).toContain("error b blocked");
});

test("the seed is set before every cell, and not before a blocked one", async () => {
  const seeded: string[] = [];
  const session = createSession(
    { a: "const x = 1", b: "throw 1; const y = 1", c: "y", d: "x" },
    (id) => seeded.push(id),
  );
  await session.executor.run(1, session.cells);
  expect(seeded).toEqual(["a", "b", "d"]);
});

test.each([
  ["a result", "const f = (a, b) => a + b", [1, 2], { value: 3, args: [1, 2] }],
  [
    "an awaited result",
    "async function f() { return 1 }",
    [],
    { value: 1, args: [] },
  ],
  [
    "the arguments as the callee leaves them",
    "const f = (a) => { a.push(2) }",
    [[1]],
    { args: [[1, 2]] },
  ],
])("a call gives %s", async (_, source, args, expected) => {
  const session = createSession({ a: source });
  await session.executor.run(1, session.cells);
  await session.executor.call(2, "a", "f", args);
  const [result, idle] = session.messages.filter(({ run }) => run === 2);
  expect(result).toMatchObject({ type: "result", ...expected });
  expect(idle).toEqual({ type: "idle", run: 2 });
});

test.each([
  ["const f = () => { throw new TypeError('no') }", "thrown"],
  ["const f = () => { throw 1 }", "thrown-value"],
  ["const f = 1", "unknown-name"],
  ["const g = 1", "unknown-name"],
  ["const f = () => () => 1", "thrown"],
  ["throw 1", "blocked"],
])("a call into %j ends as %s", async (source, code) => {
  const session = createSession({ a: source });
  await session.executor.run(1, session.cells);
  await session.executor.call(2, "a", "f", []);
  const [fault, idle] = session.messages.filter(({ run }) => run === 2);
  expect(fault).toMatchObject({ type: "fault", error: { code } });
  expect(idle).toEqual({ type: "idle", run: 2 });
});

function createSession(
  sources: Record<string, string>,
  seed?: (id: string) => void,
  settling?: (executor: Executor) => void,
) {
  const messages: ExecutorMessage[] = [];
  const compiled = Object.entries(sources).map(([id, source]) =>
    compileCell({ id, source }),
  );
  const executor: Executor = createExecutor({
    emit: (message) => messages.push(message),
    modules,
    ...(seed && { seed }),
    settle: async () => settling?.(executor),
  });
  return {
    executor,
    messages,
    cells: [...linkCells(compiled).linked.values()],
    shown: () => messages.map(toLine),
  };
}

function toLine(message: ExecutorMessage): string {
  switch (message.type) {
    case "start":
      return `start ${message.cell}`;
    case "end":
      return `end ${message.cell} ${message.ok}`;
    case "output": {
      const { output, cell } = message;
      const code = output.kind === "error" ? ` ${output.error.code}` : "";
      return `${output.kind} ${cell}${code}`;
    }
    case "fault":
    case "idle":
    case "result":
      return message.type;
  }
}
