import { type CodeCheck, isToldByAnswer, type Mistake } from "./code-check.ts";
import { type Matrix, describeShape, readMatrix } from "./matrix.ts";
import { type Ran, runProgram, sameRan } from "./program.ts";
import { type Random, createRandom } from "./random.ts";
import { sameValue } from "./same-value.ts";

/** One call to make, with what it must return. */
export interface Case {
  args: unknown[];
  /** Absent if these arguments have no answer, so that the function must throw. */
  expected?: Matrix;
  /** Multiplications that the answer takes, where the check counts them. */
  count?: number;
  /** True if the solution and all mistakes give pairwise different answers here. */
  separates: boolean;
}

/** How many separating cases an attempt gets. */
const separating = 4;

/** Draws after which sampling fails; a good sampler needs tens. */
const patience = 20_000;

/**
 * The cases of an attempt: separating ones with pairwise different answers, then the edges.
 *
 * @throws RangeError if the sampler of the check finds too few cases that separate.
 */
export function drawCases(check: CodeCheck, seed: number): Case[] {
  const random = createRandom(seed);
  const cases: Case[] = [];
  for (let tries = 0; cases.length < separating; tries++) {
    if (tries === patience) {
      throw new RangeError(
        `drawCases: ${check.id} has ${cases.length} of ${separating} separating cases after ${patience} draws; widen its sampler`,
      );
    }
    const args = check.sample(random, { index: cases.length, size: 4 });
    if (separates(check, args)) cases.push(makeCase(check, args, true));
  }
  const edges = check.edges(random);
  return [...cases, ...edges.map((args) => makeCase(check, args, false))];
}

/** Cases for showing a failure: the smallest first. */
export function* drawSmallCases(
  check: CodeCheck,
  random: Random,
): Generator<Case> {
  const perSize = 4;
  for (const size of [1, 2, 3] as const) {
    for (let index = 0; index < perSize; index++) {
      yield makeCase(check, check.sample(random, { index, size }), false);
    }
  }
}

function makeCase(check: CodeCheck, args: unknown[], separates: boolean): Case {
  const ran = runProgram(check.solution, args, check.counts);
  if (ran.end === "threw") return { args, separates };
  return { args, expected: ran.value as Matrix, count: ran.count, separates };
}

function separates(check: CodeCheck, args: unknown[]): boolean {
  const right = runProgram(check.solution, args, check.counts);
  const seen: Ran[] = [right];
  for (const { program, shows } of check.mistakes.filter(isToldByAnswer)) {
    const ran = runProgram(program, args, check.counts);
    if (!showsAs(shows, ran, right)) return false;
    if (seen.some((other) => sameRan(other, ran))) return false;
    seen.push(ran);
  }
  return true;
}

/** Whether a mistake's answer relates to the right one in the way that its `shows` declares. */
export function showsAs(
  shows: Mistake["shows"],
  ran: Ran,
  right: Ran,
): boolean {
  if (ran.end === "threw" || right.end === "threw") return shows === "error";
  if (shows === "count") return sameValue(ran.value, right.value);
  const shape = readShape(ran.value);
  const isSame = shape === readShape(right.value);
  // An empty output would not show what the program did wrong.
  return shape !== undefined && isSame === (shows === "values");
}

function readShape(value: unknown): string | undefined {
  const reading = readMatrix(value);
  return "matrix" in reading ? describeShape(reading.matrix) : undefined;
}
