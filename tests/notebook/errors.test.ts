import { expect, test } from "vitest";
import { errorOf, shownBy } from "./cells.ts";

const thrower =
  "export function fail(n: number): never {\n  throw new RangeError(`got ${n}`);\n}";

test.each([
  ["on line 3", ["1;\n2;\n  throw new Error('x')"], "a:3:9"],
  ["on the first line", ["let a: number = 1; throw new Error('x')"], "a:1:26"],
  ["in a last expression", ["1;\nnull.x"], "a:2:6"],
  ["in an only expression", ["null.x"], "a:1:6"],
  [
    "in a last expression beside another statement",
    ["1;\nlet a = 1; null.x"],
    "a:2:17",
  ],
  ["after a type", ["let a: string = (null as any).x"], "a:1:31"],
  ["after await", ["1;\nawait 1;\n\n  null.x"], "a:4:8"],
  [
    "in a function of the cell",
    ["function f() {\n  null.x;\n}\nf()"],
    "a:2:8 a:4:1",
  ],
  ["in a function of another cell", [thrower, "1;\nfail(2)"], "a:2:9 b:2:1"],
  [
    "in a function of another cell, after await",
    [thrower, "await 1;\nlet a: number = fail(2)"],
    "a:2:9 b:2:17",
  ],
  [
    "in a callback",
    ["[1].map((n) => {\n  throw new Error('x');\n})"],
    "a:2:9 a:1:5",
  ],
  [
    "in a class",
    ["class A {\n  b() { null.c; }\n}\nnew A().b()"],
    "a:2:14 a:4:9",
  ],
  ["in the library", ["import { fail } from 'convbook';\nfail()"], "a:2:1"],
  [
    "in an error made elsewhere",
    ["const e = new Error('x')", "throw e"],
    "a:1:11",
  ],
  [
    "in an async function",
    ["const f = async () => {\n  await 1;\n  null.x;\n}\nawait f()"],
    "a:3:8 a:5:1",
  ],
])("the places of an error %s are exact", async (_, sources, places) => {
  const { frames } = await errorOf(...sources);
  expect(frames.map((f) => `${f.cell}:${f.line}:${f.column}`).join(" ")).toBe(
    places,
  );
});

test("an endless recursion names its place once", async () => {
  const { values, frames } = await errorOf("function f() {\n  f();\n}\nf()");
  expect(values).toMatchObject({ class: "RangeError" });
  expect(frames).toEqual([{ cell: "a", line: 2, column: 3 }]);
});

test("a message that looks like a place is none", async () => {
  const { frames } = await errorOf(
    "throw new Error('1\\n    at f (a.ts:9:9)\\nf@a.ts:8:8')",
  );
  expect(frames).toEqual([{ cell: "a", line: 1, column: 7 }]);
});

test("an error of the library carries its sentence and its numbers", async () => {
  const error = await errorOf("import { fail } from 'convbook'; fail()");
  expect(error.message).toBe("fail: 3 is over 2");
  expect(error.values).toEqual({
    class: "RangeError",
    op: "fail",
    template: "{size} is over {limit}",
    size: 3,
    limit: 2,
    shape: "[1, 2]",
  });
});

test("a name in the library's sentence is not lost to the error's class", async () => {
  const { values } = await errorOf(
    "throw new TypeError('f: a is 1', { cause: { op: 'f', template: '{name} is 1', values: { name: 'a' } } })",
  );
  expect(values).toMatchObject({ class: "TypeError", name: "a" });
});

test.each([
  ["throw 'text'", "text"],
  ["throw 1", "1"],
  ["throw undefined", "undefined"],
  ["throw null", "null"],
  ["throw { a: 1 }", "{ a: 1 }"],
  ["throw Symbol('s')", "Symbol(s)"],
  ["throw { toString() { throw 1 } }", "{ toString: ƒ toString }"],
  ["throw Object.create(null)", "[null prototype] {}"],
  ["await Promise.reject(2)", "2"],
  [
    "throw new Proxy({}, { get() { throw 1 }, getPrototypeOf() { throw 2 }, ownKeys() { throw 3 } })",
    "[unprintable]",
  ],
])("%s is said to have thrown %s", async (source, value) => {
  const error = await errorOf(source);
  expect(error.code).toBe("thrown-value");
  expect(error.values).toEqual({ value });
});

test.each([
  [
    "throw new (class MyError extends Error { name = 'MyError' })('m')",
    "MyError",
    "m",
  ],
  [
    "const e = new Error('m'); e.message = { a: 1 }; throw e",
    "Error",
    "{ a: 1 }",
  ],
  ["const e = new Error('m'); e.stack = { a: 1 }; throw e", "Error", "m"],
  [
    "throw Object.defineProperty(new Error('m'), 'message', { get() { throw 1 } })",
    "Error",
    "",
  ],
  [
    "throw Object.defineProperty(new Error('m'), 'stack', { get() { throw 1 } })",
    "Error",
    "m",
  ],
  ["const e = new Error('m'); e.name = ''; throw e", "Error", "m"],
  [
    "throw new Error('m', { cause: new Proxy({}, { get() { throw 1 } }) })",
    "Error",
    "m\n  [cause]: {}",
  ],
  ["throw new globalThis.DOMException('m', 'AbortError')", "AbortError", "m"],
])("%s is described", async (source, name, message) => {
  const error = await errorOf(source);
  expect(error.code).toBe("thrown");
  expect(error.values["class"]).toBe(name);
  expect(error.message).toBe(message);
});

test("an endless message is cut", async () => {
  const error = await errorOf("throw new Error('x'.repeat(1e6))");
  expect(error.message.length).toBeLessThan(3_000);
});

test.each([
  [
    "outputs before the error are kept",
    "display(1); throw new Error('x')",
    "1\nthrown: x",
  ],
  [
    "a million log lines are bounded",
    "for (let i = 0; i < 1e6; i++) console.log(i)",
    /log: 999\ndropped 999000$/,
  ],
  [
    "the error comes after a million log lines",
    "for (let i = 0; i < 1e6; i++) console.log(i); throw 1",
    /dropped 999000\nthrown-value: 1$/,
  ],
  [
    "the value comes after a million log lines",
    "for (let i = 0; i < 1e6; i++) console.log(i); 'value'",
    /dropped 999000\nvalue$/,
  ],
  [
    "large texts are bounded by their bytes",
    "for (let i = 0; i < 500; i++) display('x'.repeat(1e6))",
    /…\ndropped 451$/,
  ],
  ["a text of 100 MB is cut", "'x'.repeat(1e8)", /^x{20000}…$/],
  [
    "an unknown name is said before anything runs",
    "display(1); nope",
    "unknown-name: nope is not defined",
  ],
  [
    "an array that is too long is an error",
    "new Array(-1)",
    "thrown: Invalid array length",
  ],
])("%s", async (_, source, shown) => {
  const actual = await shownBy(source);
  if (typeof shown === "string") expect(actual).toBe(shown);
  else expect(actual).toMatch(shown);
});

test.each([
  [
    "new Error('m', { cause: new TypeError('why') })",
    "m\n  [cause]: TypeError: why",
  ],
  ["new Error('m', { cause: 'why' })", 'm\n  [cause]: "why"'],
  [
    "new AggregateError([new Error('a'), 1], 'm')",
    "m\n  [errors]: [Error: a, 1]",
  ],
  [
    "(() => { const e = new Error('m'); e.cause = e; return e })()",
    "m\n  [cause]: Error: m\n    [cause]: [Circular]",
  ],
  [
    "new Proxy(new Error('m'), { getOwnPropertyDescriptor() { throw 1 } })",
    "m",
  ],
])("the message of %s has what stands behind it", async (error, message) => {
  expect((await errorOf(`throw ${error}`)).message).toBe(message);
});
