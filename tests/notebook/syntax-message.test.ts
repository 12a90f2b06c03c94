import { expect, test } from "vitest";
import { zh } from "../../src/i18n/faults-zh.ts";
import { errorOf } from "./cells.ts";

test.each([
  ["const a = 1;\nconst b = ;", "Unexpected token ';'"],
  ["Math.max(1, 2;", "Unexpected token ';'"],
  ["const f = x = > x", "Unexpected token '>'"],
  ["[1 'a']", "Unexpected token '''"],
  ["const a = 步幅 步;", "Unexpected token '步'"],
  ["function f() {\n", "Unexpected end of the code"],
  ["const a\u200b = 1", "Unexpected character 'U+200B'"],
  ["#!/usr/bin/env node\n1", "Unexpected character '!'"],
  ["# 1", "Unexpected character '#'"],
  ["break", "'break' outside of a loop"],
  ["Math = 1", "'Math' is built in; choose another name"],
  ["const a = 1;\n{ a: a }", "'a' is a label here, and names nothing"],
  ["size: number = 3", "'size' is a label here, and names nothing"],
  ["const a = 1;\n{ a }", "'{' opens a block here, which has no value"],
  ["f(a = 1)", "'a' names an argument, and arguments have no names"],
  ["a, b = 1, 2", "names with commas between them cannot be assigned at once"],
  ["const k = 3; k // 2;", "'// 2' is a comment"],
  ["(1, 2)", "the comma keeps only the last of these values"],
  ["`${1`", "Unterminated template literal"],
])("%j: %s, and in Chinese", async (source, message) => {
  const error = await errorOf(source);
  expect(error).toMatchObject({ code: "syntax", message });
  expect(error.frames).toHaveLength(1);
  expect(zh).toHaveProperty([message.replace(/'.+'/, "'{it}'")]);
});

test.each([
  ["with no_grad():\n    f()", "python"],
  ["const f = 'a and b'; c d", undefined],
  ["const a\u200b = 1", "invisible"],
  ["const a = <b>1</b>;", "jsx"],
  ["const a = <B />;", "jsx"],
  ["const a = 1;\nreturn a;", "return"],
  ["{ a: 1 }", "object"],
  ["const a = 1\n{ a, b: 2 }", "object"],
  ["{ ...[1] }", "object"],
  ["{\n  'a': 1 as number,\n  b: 2\n}", "object"],
  ["[1].map((a) => { a: a })", "object"],
  ["[1].map((a) => { a: a, b: 2 })", "object"],
  ["{ f(1); const = 2; }", undefined],
  ["const a = ;", undefined],
  ["import { a }\n  from 'b';\nconst c = ;", undefined],
  ["switch (1) {\n  default:\n    const a = ;\n}", undefined],
  ["const a = '# b'; if (a) { b: ; } c d", undefined],
])("%j is written by the habit of %s", async (source, habit) => {
  expect((await errorOf(source)).values["habit"]).toBe(habit);
});

test.each([
  "{ const a = 1; a; }",
  "{}",
  "outer: for (;;) { break outer; }",
  "const a = { b: 1, c: 2 };",
  "switch (1) { case 1: 5 }",
])("%j is what it seems", async (source) => {
  await expect(errorOf(source)).rejects.toThrow();
});
