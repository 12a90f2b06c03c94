import type { CellError } from "../notebook/output.ts";
import type { Convolution } from "./code-check.ts";
import type { Message } from "./message.ts";

/** What a check says about one attempt. */
export interface Verdict {
  /**
   * "partial": right so far, but not complete. "unjudged": nothing can be said about the
   * reader's work (stopped, not started, all fields empty); it counts neither way.
   */
  outcome: "failed" | "partial" | "passed" | "unjudged";
  message: Message;
  /** Repeats the same draws. */
  seed: number;
  /** The case that `message` speaks of. */
  evidence?: Evidence;
  /** What the sandbox said, to be drawn like the error of a cell. */
  error?: CellError;
  /** One entry per field of the form, in its order; empty for code. */
  fields: FieldVerdict[];
  /** Stages of the form that may be shown: all up to the first one not yet right. 0 for code. */
  openStages: number;
}

/** One call of the reader's function, as data; `describeValue` turns a value into text. */
export interface Evidence {
  args: { name: string; value: unknown }[];
  /** Absent if the function did not return. */
  got?: unknown;
  /** Absent if the function should have thrown. */
  expected?: unknown;
  /** True if the case was looked for among smaller ones after a larger one had failed. */
  isShrunk: boolean;
  /** The case as a convolution, and where its answer is first wrong; absent if none is known. */
  convolution?: Convolution;
  place?: { row: number; column: number };
}

export interface FieldVerdict {
  field: string;
  outcome: "empty" | "right" | "unreadable" | "wrong";
  /** Absent for an empty field and for a right one with nothing to add. */
  message?: Message;
}
