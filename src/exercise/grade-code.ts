import type { Call } from "./call.ts";
import { type Case, drawCases, drawSmallCases, showsAs } from "./cases.ts";
import { type CodeCheck, isToldByAnswer, type Mistake } from "./code-check.ts";
import { type Finding, describeWrong, diagnose, isWrong } from "./diagnose.ts";
import { findDifference } from "./matrix.ts";
import { type Ran, sameRan } from "./program.ts";
import { createRandom } from "./random.ts";
import { type Obstacle, type Trial, isObstacle, tryCase } from "./trial.ts";
import type { Evidence, Verdict } from "./verdict.ts";

/**
 * Judges the reader's code: calls it on drawn cases, compares on this side, and says the likeliest
 * reason of a failure. Nothing that the code does or prints can reach the judgement.
 *
 * @param call Calls the reader's function in a sandbox.
 * @param seed Decides the cases: the same seed repeats them.
 * @param cases Those of the seed, for callers who have drawn them already.
 */
export async function gradeCode(
  check: CodeCheck,
  call: Call,
  seed: number,
  cases: readonly Case[] = drawCases(check, seed),
): Promise<Verdict> {
  const trials: Trial[] = [];
  for (const one of cases) {
    const trial = await tryCase(call, check.name, one);
    if (isObstacle(trial)) return stopAt(trial, seed);
    trials.push(trial);
  }
  const found = diagnose(check, trials);
  if (!found) return passed(check, trials.length, seed);
  const shrunk = await shrink(check, call, seed, found);
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

/**
 * The first small case that goes wrong in the same way; undefined if none does or the code stops
 * answering.
 */
async function shrink(
  check: CodeCheck,
  call: Call,
  seed: number,
  found: Finding,
): Promise<Finding | undefined> {
  for (const one of drawSmallCases(check, createRandom(seed))) {
    const trial = await tryCase(call, check.name, one);
    if (isObstacle(trial)) return undefined;
    const small = findAgain(check, trial, found);
    if (small) return small;
  }
  return undefined;
}

function findAgain(
  check: CodeCheck,
  trial: Trial,
  found: Finding,
): Finding | undefined {
  if (found.isBare) {
    const isReadable = trial.reading && "matrix" in trial.reading;
    if (!isReadable || !isWrong(trial)) return undefined;
    return describeWrong(check.describe(trial.args), trial);
  }
  const { id } = found.message;
  const mistake = check.mistakes.find((each) => each.id === id);
  if (mistake && !showsAsSaid(mistake, trial)) return undefined;
  const again = diagnose(check, [{ ...trial, separates: true }]);
  return again?.message.id === id ? again : undefined;
}

/** Whether a small case still shows what the mistake's words speak of. */
function showsAsSaid(mistake: Mistake, { ran, expected, count }: Trial) {
  if (!isToldByAnswer(mistake)) return true;
  if (!expected) return false;
  const right: Ran = { end: "value", value: expected, count };
  return !sameRan(ran, right) && showsAs(mistake.shows, ran, right);
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
  { params, asConvolution }: CodeCheck,
  { args, ran, reading, expected }: Trial,
  isShrunk: boolean,
): Evidence {
  const matrix = reading && "matrix" in reading ? reading.matrix : undefined;
  const place = matrix && expected && findDifference(matrix, expected);
  return {
    args: args.map((value, i) => ({ name: params[i] ?? String(i), value })),
    ...(ran.end === "value" && { got: ran.value }),
    ...(expected && { expected }),
    isShrunk,
    ...(expected && asConvolution && { convolution: asConvolution(args) }),
    ...(place && { place: { row: place.row, column: place.column } }),
  };
}
