import type { CellOutput } from "./output.ts";

export type CellState =
  /** Shows what the build put out, which is what a run would put out. */
  | "built"
  /** Its text has changed since its output was made. */
  | "edited"
  /** Something that it needs has changed since its output was made. */
  | "stale"
  | "queued"
  | "running"
  | "done"
  | "failed"
  /** Did not run because a cell that it needs failed. */
  | "blocked";

/** What the page shows of a cell. */
export interface CellView {
  state: CellState;
  /** Undefined for the output that the build has drawn. */
  outputs: CellOutput[] | undefined;
  /** The text differs from the lesson's. */
  isEdited: boolean;
  /** A control is set to something other than the author's value. */
  isDialled: boolean;
  /** It runs when the reader runs it, not because something above has changed. */
  isManual: boolean;
}

/** What a cell's last run left. */
export interface LastRun {
  signature: string;
  source: string;
  result: "blocked" | "done" | "failed";
  outputs: CellOutput[];
}
