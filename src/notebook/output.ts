import type { Place } from "./cell.ts";
import type { InputValue } from "./input-value.ts";

export type LogLevel = "debug" | "error" | "info" | "log" | "warn";

/** What a cell shows: data, never markup. The page and the build draw it with the same code. */
export type CellOutput =
  | { kind: "text"; text: string }
  | { kind: "log"; level: LogLevel; text: string }
  | AudioOutput
  | ImageOutput
  | InputOutput
  | PlotOutput
  | ProgressOutput
  | TableOutput
  | TensorOutput
  | { kind: "error"; error: CellError }
  /** Output beyond the cell's limit: `count` items were not kept. */
  | { kind: "dropped"; count: number };

export interface TensorOutput {
  kind: "tensor";
  shape: number[];
  data: Float32Array;
  /** As PyTorch prints it. */
  text: string;
}

export interface TableOutput {
  kind: "table";
  caption: string;
  /** Empty if the rows are lists without names. */
  columns: string[];
  rows: (number | string)[][];
  /** Rows that there were; not all of many are kept. */
  count: number;
}

export interface PlotOutput {
  kind: "plot";
  type: "bar" | "heatmap" | "histogram" | "line" | "scatter";
  title: string;
  x: PlotAxis;
  y: PlotAxis;
  series: PlotSeries[];
  /** Names of the bars; empty for the other types. */
  labels: string[];
  /** Elements in a row of a heat map, whose series holds the rows in `y`; else 0. */
  columns: number;
}

export interface PlotAxis {
  label: string;
  unit: string;
  log: boolean;
}

export interface PlotSeries {
  name: string;
  /** As long as `y`. A histogram has one more, the edges of its bins; a heat map has none. */
  x: Float64Array;
  y: Float64Array;
  /** Numbers that there were; not all points of a long line are kept. */
  count: number;
}

export interface ImageOutput {
  kind: "image";
  width: number;
  height: number;
  channels: 1 | 3;
  /** Row by row, the channels of a pixel side by side. */
  pixels: Uint8Array;
  /** What black stands for, and white. */
  low: number;
  high: number;
  caption: string;
}

export interface AudioOutput {
  kind: "audio";
  /** Samples in a second. */
  sampleRate: number;
  samples: Float32Array;
  /** Samples that there were. */
  count: number;
  caption: string;
}

/** A later report with the same label replaces it. */
export interface ProgressOutput {
  kind: "progress";
  label: string;
  done: number;
  total: number;
}

/** A control of a cell; its value at the time of the run is what the cell computed with. */
export interface InputOutput {
  kind: "input";
  /** Unique within the cell: what the reader sets is kept under it. */
  label: string;
  control: InputControl;
  /** What the reader had set, if it has become impossible; the run has used `control.value`. */
  refused?: InputValue;
}

/** `initial` is the author's value. */
export type InputControl =
  | NumberControl
  | SelectControl
  | { type: "checkbox"; value: boolean; initial: boolean }
  | { type: "text"; value: string; initial: string }
  /** `value` counts how often it was pressed. */
  | { type: "button"; value: number; initial: 0 };

export interface NumberControl {
  type: "number" | "range";
  value: number;
  initial: number;
  min: number;
  max: number;
  step: number;
}

export interface SelectControl {
  type: "select";
  options: (number | string)[];
  value: number | string;
  initial: number | string;
}

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
   * `values.halfWidth` what it should be; or `values.habit` is what a reader had in mind, or
   * `values.instead` how TypeScript writes it; or nothing is known, and `values.before` and
   * `values.rest` are the line where reading stopped, `values.above` the one above.
   */
  | "syntax"
  /** TypeScript that does not erase to JavaScript; `values.feature` names it. */
  | "unsupported"
  /** Syntax of modules that a cell has no use for; `values.feature` names it. */
  | "module-syntax"
  /**
   * `values.name` is defined nowhere; `values.near` is a known name spelt much like it, and
   * `values.isNew` says that the cell assigns to it.
   */
  | "unknown-name"
  /** `values.name` is defined only in a later cell, `values.cell`. */
  | "defined-below"
  /** `values.name` belongs to the cell `values.cell` and may only be read here. */
  | "assigns-other"
  /** The module `values.from` does not exist. */
  | "unknown-module"
  /**
   * The module `values.from` has no export `values.name`; `values.elsewhere` has it, or
   * `values.near` is spelt much like it; `values.names` are all that "notebook" has.
   */
  | "unknown-import"
  /**
   * The cell threw an Error; `values.class` is its class. An error of the library has also `op`,
   * `template` and what fills the template's holes. `values.unawaited`, here and below, says that
   * nothing waited for it, so that the cell has not failed.
   */
  | "thrown"
  /** The cell threw something that is not an Error. */
  | "thrown-value"
  /** The cell `values.cell`, which this one needs, failed. */
  | "blocked"
  /** No failure: `values.count` timers had not gone off when the cell ended, and ended with it. */
  | "left-timers"
  /** No failure: the cell's value is a promise that it has not waited for. */
  | "promise"
  /** Stopped by the reader. */
  | "stopped"
  /** Ran longer than `values.seconds`. */
  | "timeout"
  /** Sent more messages than the page accepts. */
  | "flood"
  /** The sandbox died, most likely out of memory. */
  | "crashed"
  /** The sandbox could not be loaded or started. */
  | "unavailable"
  /** A part of the library that the cell needs could not be fetched. */
  | "unloaded";
