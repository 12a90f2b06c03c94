import type { Call } from "./call.ts";
import { drawCases, drawSmallCases } from "./cases.ts";
import type { CodeCheck } from "./code-check.ts";
import { type Finding, describeWrong, diagnose, isWrong } from "./diagnose.ts";
import { createRandom } from "./random.ts";
import { type Obstacle, type Trial, isObstacle, tryCase } from "./trial.ts";
import type { Evidence, Verdict } from "./verdict.ts";

/**
 * Judges the reader's code: calls it on drawn cases, compares on this side, and says the likeliest
 * reason of a failure. Nothing that the code does or prints can reach the judgement.
 *
 * @param call Calls the reader's function in a sandbox.
 * @param seed Decides the cases: the same seed repeats them.
 */
export async function gradeCode(
  check: CodeCheck,
  call: Call,
  seed: number,
): Promise<Verdict> {
  const trials: Trial[] = [];
  for (const one of drawCases(check, seed)) {
    const trial = await tryCase(call, check.name, one);
    if (isObstacle(trial)) return stopAt(trial, seed);
    trials.push(trial);
  }
  const found = diagnose(check, trials);
  if (!found) return passed(check, trials.length, seed);
  const shrunk = found.isBare ? await shrink(check, call, seed) : undefined;
  const { message, trial } = shrunk ?? found;
  return {
    outcome: "failed",
    message,
    seed,
    evidence: showTrial(check, trial, shrunk !== undefined),
    error: trial.error,
    fields: [],
    openStages: 0,
  };
}

/** The first small case that fails too; undefined if none does or the code stops answering. */
async function shrink(
  check: CodeCheck,
  call: Call,
  seed: number,
): Promise<Finding | undefined> {
  for (const one of drawSmallCases(check, createRandom(seed))) {
    const trial = await tryCase(call, check.name, one);
    if (isObstacle(trial)) return undefined;
    const isReadable = trial.reading && "matrix" in trial.reading;
    if (isReadable && isWrong(trial)) {
      return describeWrong(check.describe(trial.args), trial);
    }
  }
  return undefined;
}

function passed(check: CodeCheck, count: number, seed: number): Verdict {
  return {
    outcome: "passed",
    message: { id: "passed", values: { name: check.name, count } },
    seed,
    fields: [],
    openStages: 0,
  };
}

function stopAt({ message, outcome, error }: Obstacle, seed: number): Verdict {
  return { outcome, message, seed, error, fields: [], openStages: 0 };
}

function showTrial(
  { params }: CodeCheck,
  { args, ran, expected }: Trial,
  isShrunk: boolean,
): Evidence {
  return {
    args: args.map((value, i) => ({ name: params[i] ?? String(i), value })),
    ...(ran.end === "value" && { got: ran.value }),
    expected,
    isShrunk,
  };
}
