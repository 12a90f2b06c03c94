import { expect, test } from "vitest";
import { check } from "../../content/exercises/corr2d/check.ts";
import type { Call, CallResult } from "../../src/exercise/call.ts";
import { drawCases } from "../../src/exercise/cases.ts";
import { gradeCode } from "../../src/exercise/grade-code.ts";
import type { Message } from "../../src/exercise/message.ts";
import { callSource } from "./calls.ts";
import { languages } from "../../src/i18n/language.ts";
import { speak } from "./texts.ts";

/** Every message must have words in both languages, with every hole filled. */
function expectWords(message: Message): void {
  for (const language of languages) {
    expect(speak("corr2d", language, message)).not.toMatch(/\{\w+\}/);
  }
}

const draws = [0, 1, 2].map((seed) => drawCases(check, seed));
const right = "[[1, 2], [3, 4]]";

test.each([
  ["not-defined", ""],
  ["not-defined", "function cor2d() { return [[1]] }"],
  ["not-defined", "const corr2d = 5"],
  ["does-not-run", "function corr2d( {"],
  ["does-not-run", "nope(); function corr2d() { return [[1]] }"],
  ["does-not-run", "throw 1; function corr2d() { return [[1]] }"],
  ["threw", 'function corr2d() { throw new Error("no idea") }'],
  ["threw", "function corr2d() { throw 5 }"],
  ["threw", "function corr2d() { throw null }"],
  ["threw", "function corr2d() { throw undefined }"],
  ["threw", "function corr2d() { throw Symbol('no') }"],
  ["threw", "function corr2d() { throw { toString() { throw 1 } } }"],
  ["threw", "function corr2d() { throw new Proxy({}, { get() { throw 1 } }) }"],
  [
    "threw",
    "function corr2d() { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); throw proxy }",
  ],
  [
    "threw",
    "function corr2d() { throw Object.defineProperty(new Error(), 'message', { get() { throw 1 } }) }",
  ],
  ["threw", "class corr2d {}"],
  ["threw", "async function corr2d() { await 0; throw new Error('late') }"],
  ["threw", "function corr2d(input) { return input.colour.depth }"],
  ["threw", "function corr2d() { return corr2d() }"],
  ["returned-not-data", "function corr2d() { return [[() => 1]] }"],
  ["returned-nothing", "function corr2d() {}"],
  ["returned-number", "function corr2d() { return 42 }"],
  ["returned-number", "function corr2d() { return NaN }"],
  ["returned-other", 'function corr2d() { return "PASS" }'],
  ["returned-other", "function corr2d() { return null }"],
  ["returned-other", "function corr2d() { return true }"],
  ["returned-other", "function corr2d() { return { data: [1], shape: [1] } }"],
  ["returned-other", "function corr2d() { return new Map([[1, 2]]) }"],
  ["returned-other", "function corr2d() { return new Date(0) }"],
  ["returned-too-much", "function corr2d() { const a = {}; return a.a = a }"],
  [
    "returned-too-much",
    "function corr2d() { const a = [1]; a[1] = a; return a }",
  ],
  [
    "returned-too-much",
    "function corr2d() { return Array.from({ length: 500 }, () => Array(500).fill(0)) }",
  ],
  ["returned-not-data", "function corr2d() { return new Proxy([[1]], {}) }"],
  ["returned-not-data", "function* corr2d() { yield [[1]] }"],
  ["returned-empty", "function corr2d() { return [] }"],
  ["returned-flat", "function corr2d() { return [1, 2, 3] }"],
  ["returned-flat", "function corr2d() { return new Array(3) }"],
  ["returned-ragged", "function corr2d() { return [[1, 2], [3]] }"],
  ["returned-not-a-number", "function corr2d() { return [[1, NaN]] }"],
  ["returned-not-a-number", "function corr2d() { return [[1, 1 / 0]] }"],
  ["returned-not-a-number", 'function corr2d() { return [["5"]] }'],
  ["returned-not-a-number", "function corr2d() { return [[1n]] }"],
  [
    "returned-not-a-number",
    "function corr2d() { return [new BigInt64Array(2)] }",
  ],
  ["returned-not-a-number", "function corr2d() { return [new Array(2)] }"],
  ["constant", `function corr2d() { return ${right} }`],
  ["constant", `console.log("PASS"); function corr2d() { return ${right} }`],
  [
    "constant",
    `function corr2d() {
      let n = 0;
      return ${right}.map((row) =>
        Object.defineProperty(row, 0, { get: () => n++, enumerable: true }));
    }`,
  ],
  ["wrong-shape", "function corr2d(input) { return input.map((r) => [...r]) }"],
  ["aliased-rows", "function corr2d() { return Array(3).fill([1, 2]) }"],
  ["mutates-input", "function corr2d(input) { input[0][0]++; return input }"],
  [
    "mutates-input",
    "function corr2d(a, kernel) { kernel.reverse(); return a }",
  ],
  ["mutates-input", "function corr2d(a, b, o) { o.stride[0] = 7; return a }"],
])("%s: %s", async (id, source) => {
  for (const [seed, cases] of draws.entries()) {
    const verdict = await gradeCode(check, callSource(source), seed, cases);
    expect([verdict.outcome, verdict.message.id]).toEqual(["failed", id]);
    expectWords(verdict.message);
  }
});

test("an answer with the right shape and a wrong reason is shown small", async () => {
  const source = sourceWith("at(kernel, ky, kx) + 1");
  const { message, evidence } = await gradeCode(check, callSource(source), 5);
  expect(message.id).toBe("wrong-values");
  expectWords(message);
  expect(evidence?.isShrunk).toBe(true);
  const input = evidence?.args[0]?.value as number[][];
  expect(input.flat().length).toBeLessThanOrEqual(12);
  expect(evidence?.args.map(({ name }) => name)).toEqual(check.params);
  expect(evidence?.got).not.toEqual(evidence?.expected);
});

test("redefining Math or Array in the sandbox gains nothing", async () => {
  // The stand-in is restored at once: this process is the judge's too.
  const source = `
    const floor = Math.floor;
    function corr2d(input) {
      Math.floor = () => 1;
      Math.floor = floor;
      return input.map((row) => row.map(() => 0));
    }`;
  const verdict = await gradeCode(check, callSource(source), 1);
  expect(verdict.outcome).toBe("failed");
});

test("an async function is a function", async () => {
  const source = sourceWith("at(kernel, ky, kx)").replace(
    "function corr2d",
    "async function corr2d",
  );
  expect((await gradeCode(check, callSource(source), 1)).outcome).toBe(
    "passed",
  );
});

test.each<[string, string, CallResult["end"]]>([
  ["timed-out", "failed", "timeout"],
  ["crashed", "failed", "crashed"],
  ["flooded", "failed", "flood"],
  ["stopped", "unjudged", "stopped"],
  ["unavailable", "unjudged", "unavailable"],
  ["unloaded", "unjudged", "unloaded"],
])("%s is %s and ends the check at once", async (id, outcome, end) => {
  let calls = 0;
  const call: Call = () => Promise.resolve({ end, value: void calls++ });
  const verdict = await gradeCode(check, call, 1);
  expect([verdict.outcome, verdict.message.id, calls]).toEqual([
    outcome,
    id,
    1,
  ]);
  expectWords(verdict.message);
});

/** The solution with another factor in its innermost line. */
function sourceWith(factor: string): string {
  return `
function corr2d(input, kernel, { padding, stride }) {
  const at = (grid, y, x) => grid[y]?.[x] ?? 0;
  const count = (n, k, axis) =>
    Math.floor((n + 2 * padding[axis] - k) / stride[axis]) + 1;
  const output = [];
  for (let y = 0; y < count(input.length, kernel.length, 0); y++) {
    output[y] = [];
    for (let x = 0; x < count(input[0].length, kernel[0].length, 1); x++) {
      output[y][x] = 0;
      for (let ky = 0; ky < kernel.length; ky++)
        for (let kx = 0; kx < kernel[0].length; kx++)
          output[y][x] += (${factor}) *
            at(input, y * stride[0] - padding[0] + ky, x * stride[1] - padding[1] + kx);
    }
  }
  return output;
}`;
}
