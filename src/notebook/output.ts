import type { Place } from "./cell.ts";

export type LogLevel = "debug" | "error" | "info" | "log" | "warn";

/** What a cell shows: data, never markup. The page and the build draw it with the same code. */
export type CellOutput =
  | { kind: "text"; text: string }
  | { kind: "log"; level: LogLevel; text: string }
  | { kind: "tensor"; shape: number[]; data: Float32Array; text: string }
  | { kind: "error"; error: CellError }
  /** Output beyond the cell's limit: `count` items were not kept. */
  | { kind: "dropped"; count: number };

/**
 * Why a cell has no (further) output. The page words it from `code` and `values` in the
 * reader's language; `message` is what the engine or the library said.
 */
export interface CellError {
  code: ErrorCode;
  message: string;
  /** Numbers and names for the sentence, for example `{ name: "wieght", cell: "ones" }`. */
  values: Record<string, number | string>;
  /** Places in cells, innermost first; empty if none is known. */
  frames: Frame[];
}

export interface Frame extends Place {
  cell: string;
}

export type ErrorCode =
  /**
   * The source does not parse; `values.fullWidth` is a full-width character that is the reason, and
   * `values.halfWidth` what it should be.
   */
  | "syntax"
  /** TypeScript that does not erase to JavaScript; `values.feature` names it. */
  | "unsupported"
  /** `values.name` is defined nowhere; `values.near` is a known name spelt much like it. */
  | "unknown-name"
  /** `values.name` is defined only in a later cell, `values.cell`. */
  | "defined-below"
  /** `values.name` belongs to the cell `values.cell` and may only be read here. */
  | "assigns-other"
  /** The module `values.from` does not exist, or has no export `values.name`. */
  | "unknown-import"
  /**
   * The cell threw an Error; `values.class` is its class. An error of the library has also `op`,
   * `template` and what fills the template's holes.
   */
  | "thrown"
  /** The cell threw something that is not an Error. */
  | "thrown-value"
  /** The cell `values.cell`, which this one needs, failed. */
  | "blocked"
  /** Stopped by the reader. */
  | "stopped"
  /** Ran longer than `values.seconds`. */
  | "timeout"
  /** Sent more messages than the page accepts. */
  | "flood"
  /** The sandbox died, most likely out of memory. */
  | "crashed"
  /** The sandbox could not be started in this browser. */
  | "unavailable";
