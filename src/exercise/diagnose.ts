import { type CodeCheck, isToldByAnswer, type Mistake } from "./code-check.ts";
import { clipError, describeDifference } from "./difference.ts";
import { findSharedRows } from "./matrix.ts";
import type { Message, MessageValues } from "./message.ts";
import { runProgram, sameRan } from "./program.ts";
import { sameValue } from "./same-value.ts";
import type { Trial } from "./trial.ts";

/** What is wrong, and the call that shows it. */
export interface Finding {
  message: Message;
  trial: Trial;
  /** True if the message names no cause, so that a smaller failing case would help the reader. */
  isBare: boolean;
}

/** The likeliest reason why an attempt is wrong; undefined if it is right. */
export function diagnose(
  check: CodeCheck,
  trials: readonly Trial[],
): Finding | undefined {
  return (
    findMutation(check, trials) ??
    findAlias(check, trials) ??
    findMistake(check, trials) ??
    findAcceptance(check, trials) ??
    findThrow(trials) ??
    findWrongKind(trials) ??
    findConstant(trials) ??
    findWrongAnswer(check, trials) ??
    findOtherError(trials) ??
    findCount(check, trials)
  );
}

function findMutation(
  { mistakes, params, describe }: CodeCheck,
  trials: readonly Trial[],
): Finding | undefined {
  for (const trial of trials) {
    const { args, argsAfter } = trial;
    // A call that threw half-way is told about the throw.
    if (!argsAfter || trial.error) continue;
    const at = args.findIndex((arg, i) => !sameValue(arg, argsAfter[i]));
    if (at < 0) continue;
    const id = findId(mistakes, "mutation") ?? "mutates-input";
    const argument = params[at] ?? String(at);
    return finding(id, { ...describe(args), argument }, trial);
  }
  return undefined;
}

function findAlias(
  { mistakes, describe }: CodeCheck,
  trials: readonly Trial[],
): Finding | undefined {
  for (const trial of trials) {
    if (trial.ran.end === "threw") continue;
    const rows = findSharedRows(trial.ran.value);
    if (!rows) continue;
    const id = findId(mistakes, "alias") ?? "aliased-rows";
    const [first, second] = rows;
    return finding(id, { ...describe(trial.args), first, second }, trial);
  }
  return undefined;
}

/**
 * A mistake explains an attempt if both answer alike on every call that returned, among them at
 * least one separating case. Calls that threw do not count: the same mistake, written differently,
 * may throw where the mistake's program does not.
 */
function findMistake(
  check: CodeCheck,
  trials: readonly Trial[],
): Finding | undefined {
  for (const mistake of check.mistakes.filter(isToldByAnswer)) {
    const matching = trials.filter((trial) =>
      sameRan(runProgram(mistake.program, trial.args, check.counts), trial.ran),
    );
    const rest = trials.filter((trial) => !matching.includes(trial));
    const telling = matching.find((trial) => trial.separates);
    if (!telling || !rest.every(isBroken)) continue;
    const values = {
      ...check.describe(telling.args),
      ...describeDifference(telling),
    };
    return finding(mistake.id, values, telling);
  }
  return undefined;
}

/** The attempt answers where it should throw. */
function findAcceptance(
  { mistakes, describe }: CodeCheck,
  trials: readonly Trial[],
): Finding | undefined {
  const isElseRight = trials.every((t) => !t.expected || !isWrong(t));
  const trial = trials.find((one) => !one.expected && isWrong(one));
  if (!trial || !isElseRight) return undefined;
  const id = findId(mistakes, "accepts") ?? "should-throw";
  return finding(id, describe(trial.args), trial);
}

function findThrow(trials: readonly Trial[]): Finding | undefined {
  for (const trial of trials) {
    if (trial.ran.end !== "threw" || !trial.expected) continue;
    // The sandbox could not copy what the function returned.
    const isCopying = trial.error?.values.class === "DataCloneError";
    const id = isCopying ? "returned-not-data" : "threw";
    return finding(id, { error: clipError(trial.ran.message) }, trial);
  }
  return undefined;
}

function findWrongKind(trials: readonly Trial[]): Finding | undefined {
  for (const trial of trials) {
    if (!trial.reading || "matrix" in trial.reading) continue;
    if (!trial.expected) continue;
    const { id, values } = trial.reading.problem;
    return finding(id, values, trial);
  }
  return undefined;
}

function findConstant(trials: readonly Trial[]): Finding | undefined {
  const [first, ...others] = trials;
  const isConstant =
    first?.ran.end === "value" &&
    others.length > 0 &&
    others.every((trial) => sameRan(trial.ran, first.ran));
  if (!isConstant) return undefined;
  const wrong = trials.find(isWrong);
  return wrong && finding("constant", { count: trials.length }, wrong);
}

function findWrongAnswer(
  { describe }: CodeCheck,
  trials: readonly Trial[],
): Finding | undefined {
  const trial = trials.find(isWrong);
  return trial && describeWrong(describe(trial.args), trial);
}

/** The attempt should throw, and did, but by accident and not by a check of its own. */
function findOtherError(trials: readonly Trial[]): Finding | undefined {
  for (const trial of trials) {
    if (trial.expected || !trial.error) continue;
    const { values, code, message } = trial.error;
    const got = code === "thrown" ? String(values.class) : message;
    if (got === "RangeError") continue;
    return finding("throws-other", { got: clipError(got) }, trial);
  }
  return undefined;
}

function findCount(
  { describe }: CodeCheck,
  trials: readonly Trial[],
): Finding | undefined {
  for (const trial of trials) {
    const { ran, count = 0 } = trial;
    if (ran.end === "threw" || ran.count === undefined) continue;
    if (ran.count === count) continue;
    const id = ran.count > count ? "counts-too-many" : "counts-too-few";
    const counts = { gotCount: ran.count, expectedCount: count };
    return finding(id, { ...describe(trial.args), ...counts }, trial);
  }
  return undefined;
}

/** Says that an answer is wrong, and where, without a reason. */
export function describeWrong(values: MessageValues, trial: Trial): Finding {
  const difference = describeDifference(trial);
  const sameShape = difference.gotShape === difference.expectedShape;
  return {
    ...finding(
      sameShape ? "wrong-values" : "wrong-shape",
      { ...values, ...difference },
      trial,
    ),
    isBare: true,
  };
}

export function isWrong({ ran, expected }: Trial): boolean {
  if (!expected) return ran.end !== "threw";
  return ran.end === "threw" || !sameValue(ran.value, expected);
}

function isBroken({ reading }: Trial): boolean {
  return !reading || "problem" in reading;
}

function findId(
  mistakes: readonly Mistake[],
  shows: Mistake["shows"],
): string | undefined {
  return mistakes.find((mistake) => mistake.shows === shows)?.id;
}

function finding(id: string, values: MessageValues, trial: Trial): Finding {
  return { message: { id, values }, trial, isBare: false };
}
