import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Call } from "../../src/exercise/call.ts";
import type { CodeCheck } from "../../src/exercise/code-check.ts";
import { drawCases } from "../../src/exercise/cases.ts";
import { gradeCode } from "../../src/exercise/grade-code.ts";
import { callProbe } from "../../src/exercise/probe.ts";
import { readerSource } from "../../src/exercise/source.ts";
import { callFunction, callSource } from "./calls.ts";
import { findStrayMistakes } from "./mistake-files.ts";
import type { Proof } from "./proof.ts";
import { languages } from "../../src/i18n/language.ts";
import { root, speak } from "./texts.ts";

/** Draws of a text that is compiled and run as the reader's; the functions get all. */
const typedDraws = 3;

/** Numbers of a case that people can still go through. */
const most = 120;

/** The starter fails, the solution passes, each mistake gets exactly its message. */
export async function proveCode(
  check: CodeCheck,
  draws: number,
): Promise<Proof> {
  const { id, mistakes, solution } = check;
  const problems: string[] = [];
  const attempts = [
    attempt("solution", callFunction(solution, check.counts), "passed"),
    ...mistakes.map(({ id, program }) =>
      attempt(id, callFunction(program, check.counts), id),
    ),
  ];
  const typed = [
    attempt("typed starter", callTyped(check, "starter"), "failed"),
    attempt("typed solution", callTyped(check, "solution"), "passed"),
    ...mistakes.map(({ id }) =>
      attempt(`typed ${id}`, callTyped(check, `mistakes/${id}`), id),
    ),
  ];
  for (let seed = 0; seed < draws; seed++) {
    const cases = drawCases(check, seed);
    for (const { what, call, wanted } of seed < typedDraws
      ? [...attempts, ...typed]
      : attempts) {
      const { outcome, message, evidence } = await gradeCode(
        check,
        call,
        seed,
        cases,
      );
      const size = countNumbers(evidence?.args.map(({ value }) => value));
      if (size > most)
        problems.push(`${what}, draw ${seed}: shown on ${size} numbers`);
      if (![outcome, outcome === "failed" && message.id].includes(wanted))
        problems.push(`${what}, draw ${seed}: ${outcome}, ${message.id}`);
      for (const language of languages)
        if (/[{}–]/.test(speak(id, language, message)))
          problems.push(`${what}, ${language}: a hole is left`);
    }
  }
  problems.push(
    ...findStrayMistakes(
      id,
      mistakes.map((mistake) => mistake.id),
    ),
  );
  return { id, kind: "code", mistakes: mistakes.length, draws, problems };
}

function countNumbers(value: unknown): number {
  if (Array.isArray(value))
    return value.reduce((sum: number, one) => sum + countNumbers(one), 0);
  return typeof value === "number" ? 1 : 0;
}

function attempt(what: string, call: Call, wanted: string) {
  return { what, call, wanted };
}

/** A file of the exercise as a reader would have typed it. */
function callTyped(check: CodeCheck, name: string): Call {
  const file = readFileSync(join(root, check.id, `${name}.ts`), "utf8");
  const call = callSource(readerSource(file), check);
  return check.counts ? callProbe(call) : call;
}
