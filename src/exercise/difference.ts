import { clipText } from "./clip-text.ts";
import { describeShape, findDifference } from "./matrix.ts";
import type { Trial } from "./trial.ts";

/** Values for the holes of a message about a wrong answer. */
export interface Difference extends Record<string, number | string> {
  /** For example "3×4"; "–" if there is no matrix. */
  gotShape: string;
  expectedShape: string;
  /** Place of the first wrong element, for example "[0, 1]"; "–" if none can be compared. */
  at: string;
  got: number | string;
  expected: number | string;
  /** What the function threw; "–" if it did not. */
  error: string;
}

/** How the answer of one call differs from the right one. */
export function describeDifference({
  ran,
  reading,
  expected,
  count = 0,
}: Trial): Difference {
  const matrix = reading && "matrix" in reading ? reading.matrix : undefined;
  const first = matrix && expected && findDifference(matrix, expected);
  return {
    gotShape: matrix ? describeShape(matrix) : "–",
    expectedShape: expected ? describeShape(expected) : "–",
    at: first ? `[${first.row}, ${first.column}]` : "–",
    got: first ? round(first.got) : "–",
    expected: first ? round(first.expected) : "–",
    ...(ran.end === "value" &&
      ran.count !== undefined && { gotCount: ran.count, expectedCount: count }),
    error: ran.end === "threw" ? clipError(ran.message) : "–",
  };
}

// Six digits: no sum of a lesson needs more, and 0.30000000000000004 teaches nothing here.
function round(value: number): number {
  return Number(value.toPrecision(6));
}

/** An error's message, short enough for a sentence. */
export function clipError(message: string): string {
  return clipText(message, 200);
}
