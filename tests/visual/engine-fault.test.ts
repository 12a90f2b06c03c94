import { expect, test } from "vitest";
import { engineFault } from "../../src/visual/engine-fault.ts";
import { runtimeWords } from "../../src/i18n/runtime.ts";
import { drawOutputs } from "../../src/visual/cell-output.ts";
import { drawError } from "../../src/visual/output/error.ts";
import { toHtml } from "../../src/visual/node.ts";
import { errorOf } from "../notebook/cells.ts";

const thrown = (message: string, values = {}) => ({
  code: "thrown" as const,
  message,
  values: { class: "TypeError", ...values },
  frames: [],
});

test.each([
  ["const f = 1; f()", "not-function", "f"],
  ["const a = { b: {} }; a.b.c()", "not-method", "a.b.c"],
  ["const a = 1\n(() => a)()", "no-semicolon", ""],
  ["const a = 'b'\n(() => a)()", "no-semicolon", ""],
  ["const a = [1, 2]\n(() => a)()", "no-semicolon", ""],
  ["[1].sum()", "not-method", "[1].sum"],
  ["const 函数 = 1; 函数()", "not-function", "函数"],
  ["const f = () => 1; f()()", "not-method", "f(...)"],
  ["const f = () => 1; for (const a of f()) a", "not-list", ""],
  ["const a = []; a[0].b", "no-value", ""],
  ["null.b = 1", "no-value", ""],
  ["const a = 1; a = 2", "constant", ""],
  ["a; let a = 1", "too-early", "a"],
  ["const n = 3; for (const i of n) i", "not-iterable", "n"],
  ["function f() { f() } f()", "recursion", ""],
  ["Array(-1)", "array-length", ""],
  ["new Float32Array(-1)", "array-length", ""],
  ["[].length = -1", "array-length", ""],
  ["const { a } = null", "no-value", ""],
  ["Object.keys(null)", "no-value", ""],
  ["const k = () => 1; new k()", "not-constructor", "k"],
  ["class A {} A()", "needs-new", ""],
  ["Object.freeze([1])[0] = 2", "read-only", ""],
  ["Object.freeze([1]).push(2)", "read-only", ""],
  ["Object.seal({}).a = 1", "read-only", ""],
  ["Object.defineProperty(Object.seal([]), 0, {})", "read-only", ""],
  ["delete Object.seal({ a: 1 }).a", "read-only", ""],
  ["new Map(3)", "not-iterable", "3"],
  ["Math.max(...3)", "not-list", ""],
  ["1n + 1", "mixed-bigint", ""],
  ["'x'.repeat(2 ** 30)", "too-long", ""],
])("the error of %j is known in this engine", async (source, fault, name) => {
  expect(engineFault(await errorOf(source))).toEqual({ fault, name });
});

/** As Firefox 140 and WebKitGTK 2.50 word them. */
test.each([
  ['can\'t access property "b" of null', "no-value", ""],
  ['can\'t access property "b", a is undefined', "no-value", ""],
  ["can't access property Symbol.iterator, u is undefined", "no-value", ""],
  ["can't convert null to object", "no-value", ""],
  ["undefined has no properties", "no-value", ""],
  ["o is undefined", "no-value", ""],
  ["undefined is not an object (evaluating 'a.b')", "no-value", ""],
  ["Right side of assignment cannot be destructured", "no-value", ""],
  [
    "a.b is not a function. (In 'a.b()', 'a.b' is undefined)",
    "not-method",
    "a.b",
  ],
  ["k is not a constructor (evaluating 'new k')", "not-constructor", "k"],
  ["class constructors must be invoked with 'new'", "needs-new", ""],
  ["Cannot call a class constructor without |new|", "needs-new", ""],
  ["invalid assignment to const 'a'", "constant", ""],
  ["Attempted to assign to readonly property.", "read-only", ""],
  ['"a" is read-only', "read-only", ""],
  ['can\'t define property "a": ({}) is not extensible', "read-only", ""],
  ['can\'t redefine non-configurable property "a"', "read-only", ""],
  ['property "a" is non-configurable and can\'t be deleted', "read-only", ""],
  [
    "Attempting to define property on object that is not extensible.",
    "read-only",
    "",
  ],
  ["Unable to delete property.", "read-only", ""],
  ["Cannot convert a Promise to a number or text", "promise", ""],
  ["can't access lexical declaration 'a' before init…", "too-early", "a"],
  ["Cannot access uninitialized variable.", "too-early-somewhere", ""],
  ["({}) is not iterable", "not-iterable", "({})"],
  ["undefined is not a function (near '...x of 3...')", "not-list", ""],
  ["too much recursion", "recursion", ""],
  ["Maximum call stack size exceeded.", "recursion", ""],
  ["invalid array length", "array-length", ""],
  ["length cannot be negative", "array-length", ""],
  [
    "Array length must be a positive integer of safe magnitude.",
    "array-length",
    "",
  ],
  ["allocation size overflow", "too-long", ""],
  ["can't convert BigInt to number", "mixed-bigint", ""],
  ["Invalid mix of BigInt and other type in addition.", "mixed-bigint", ""],
])("the wording %j of other engines is known", (message, fault, name) => {
  expect(engineFault(thrown(message))).toEqual({ fault, name });
});

test.each([
  ["an unknown message", thrown("something else")],
  ["the library's error", thrown("a is not a function", { template: "…" })],
  ["a class of the cell's own", thrown("too much recursion", { class: "Oh" })],
])("%s gets no explanation of the engine's", (_, error) => {
  expect(engineFault(error)).toBeUndefined();
});

test.each([
  ["en", "f is called but is no function"],
  ["zh", "f不是函数，不能调用"],
] as const)(
  "in %s the hint says it in plain words",
  async (language, words) => {
    const drawers = { error: drawError };
    const context = { words: runtimeWords[language], cell: "a", drawers };
    const error = await errorOf("const f = 1; f()");
    const [node] = drawOutputs([{ kind: "error", error }], context);
    expect(toHtml(node!)).toContain(`<p class="out-hint">${words}`);
  },
);
