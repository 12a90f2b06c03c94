import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { check } from "../../content/exercises/corr2d/check.ts";
import { check as mirror } from "../../content/exercises/mirror-padding/check.ts";
import { drawCases } from "../../src/exercise/cases.ts";
import type { CodeCheck } from "../../src/exercise/code-check.ts";
import { judgeCode } from "../../src/exercise/judge-code.ts";
import type { JudgedWorker } from "../../src/exercise/judged-worker.ts";
import { readerSource } from "../../src/exercise/source.ts";
import type { RunEnd } from "../../src/notebook/protocol.ts";
import { languages } from "../../src/i18n/language.ts";
import { root, speak } from "./texts.ts";
import { compileAttempt, startWorker } from "./worker.ts";

const solutionOf = ({ id }: CodeCheck) =>
  readerSource(readFileSync(join(root, id, "solution.ts"), "utf8"));

function judge(
  check: CodeCheck,
  source: string,
  {
    seed,
    spawn = startWorker,
    signal = new AbortController().signal,
  }: {
    seed?: number;
    spawn?: () => JudgedWorker;
    signal?: AbortSignal;
  } = {},
) {
  const program = compileAttempt(check.id, source);
  return judgeCode(check, {
    program,
    spawn: () => Promise.resolve(spawn()),
    signal,
    seed,
  });
}

test("a right answer passes, also on a draw that is looked at again", async () => {
  for (const seed of [undefined, 7]) {
    const verdict = await judge(check, solutionOf(check), { seed });
    expect(verdict.outcome).toBe("passed");
  }
});

test("a table of the answers to a draw does not pass when that draw comes again", async () => {
  const seed = 7;
  const table = drawCases(check, seed).map(({ args, expected }) => [
    JSON.stringify(args),
    expected,
  ]);
  const source = `
    const table = new Map(${JSON.stringify(table)});
    function corr2d(...args) {
      return table.get(JSON.stringify(args)) ?? [[0]];
    }`;
  const verdict = await judge(check, source, { seed });
  expect(verdict.outcome).toBe("failed");
  expect(verdict.seed).not.toBe(seed);
});

test("a function that is right only at first is not right", async () => {
  const source = `
    let calls = 0;
    ${solutionOf(check).replace("function corr2d", "function right")}
    function corr2d(...args) {
      return calls++ < 5 ? right(...args) : [[0]];
    }`;
  expect((await judge(check, source)).outcome).toBe("failed");
});

test.each([
  ["passed", "throw new RangeError('no')"],
  ["throws-other", "throw new TypeError('no')"],
  ["throws-other", "throw 5"],
  ["throws-other", "null.x"],
  ["too-much-accepted", "return [[0]]"],
])("%s: where there is no answer, %s", async (id, statement) => {
  const source = solutionOf(mirror)
    .replace("function mirrorPad", "function right")
    .concat(
      `function mirrorPad(input, padding) {
        try { return right(input, padding) } catch { ${statement} }
      }`,
    );
  const { message } = await judge(mirror, source);
  expect(message.id).toBe(id);
  for (const language of languages)
    expect(speak(mirror.id, language, message)).not.toMatch(/[{}]/);
});

test.each(["throw 1", "null.x", "const [a] = 5", "nope()"])(
  "code that breaks before its function can be called says so: %s",
  async (statement) => {
    const source = `${statement};\n${solutionOf(check)}`;
    const { message, error, evidence } = await judge(check, source);
    expect(message.id).toBe("does-not-run");
    expect(error?.message).toMatch(/./);
    expect(evidence).toBeUndefined();
  },
);

test("a check that is stopped while its worker starts judges nothing", async () => {
  const stopping = new AbortController();
  const spawn = () => {
    stopping.abort();
    return mortalWorker();
  };
  const source = "function corr2d() { for (;;); }";
  const { signal } = stopping;
  const verdict = await judge(check, source, { signal, spawn });
  expect([verdict.outcome, verdict.message.id]).toEqual([
    "unjudged",
    "stopped",
  ]);
});

test("no call gets more time than is left of the check's", async () => {
  const limits: number[] = [];
  const spawn = () => {
    const worker = startWorker();
    const call: JudgedWorker["call"] = (cell, name, args, options) => {
      limits.push(options?.timeoutMs ?? Infinity);
      return worker.call(cell, name, args, options);
    };
    return { ...worker, call };
  };
  await judge(check, solutionOf(check), { spawn });
  expect(limits.length).toBeGreaterThan(4);
  expect(limits).toEqual([...limits].sort((a, b) => b - a));
  expect(limits[0]).toBeLessThanOrEqual(10_000);
});

/** Runs nothing; once killed, all its runs end as it did. */
function mortalWorker(): JudgedWorker {
  let ended: RunEnd = "unavailable";
  return {
    run: () => Promise.resolve(ended),
    call: () => Promise.resolve({ end: ended }),
    kill: (end = "stopped") => void (ended = end),
  };
}
