import type { ErrorCode } from "../notebook/output.ts";
import type { Habit } from "../notebook/syntax-message.ts";
import type { Language } from "./language.ts";
import { en } from "./runtime-en.ts";
import { zh } from "./runtime-zh.ts";

/** What a browser or Node would have and a cell has not. */
export type AbsentKind =
  "no-eval" | "no-network" | "no-node" | "no-page" | "sleep";

/** What cells and what goes with them say while they work: plain strings with `{holes}`. */
export interface RuntimeWords {
  /** A page carries these as JSON, in its own language. */
  cell: {
    run: string;
    stop: string;
    reset: string;
    share: string;
    code: string;
    edited: string;
    stale: string;
    staleManual: string;
    staleDialled: string;
    queued: string;
    running: string;
    done: string;
    failed: string;
    stopped: string;
    blocked: string;
    missing: string;
    openEditor: string;
  };
  /** On the buttons for all cells of a lesson. */
  bar: {
    runAll: string;
    map: string;
    resetAll: string;
  };
  /** These and what follows come with the first output that is not mere text. */
  output: {
    /** A text with what explains it, and what comes after another thing in a name. */
    aside: string;
    after: string;
    dropped: string;
    at: string;
    toCell: string;
    inCell: string;
    tensor: string;
    shape: string;
    map: string;
    mapName: string;
    mapAt: string;
    mapReduced: string;
    mapFirst: string;
    mapNaN: string;
    mapInfinite: string;
    table: string;
    tableEmpty: string;
    tableFirst: string;
    plots: Record<"bar" | "heatmap" | "histogram" | "line" | "scatter", string>;
    plotData: string;
    plotEmpty: string;
    plotMissing: string;
    plotBelow: string;
    plotThinned: string;
    image: string;
    imageRange: string;
    audio: string;
    audioCut: string;
    spectrum: string;
    frequency: string;
    level: string;
    inputBack: string;
    inputAbove: string;
    inputBelow: string;
    inputGone: string;
  };
  errors: Record<ErrorCode, string>;
  /** What to do about it, where that is known. */
  hints: Partial<
    Record<
      | AbsentKind
      | ErrorCode
      | Habit
      | "console"
      | "default-import"
      | "elsewhere"
      | "exports"
      | "from"
      | "full-width"
      | "instead"
      | "near"
      | "undeclared"
      | "unawaited",
      string
    >
  >;
  /** What an error of the engine means, and what to do about it. */
  engine: Record<
    | "no-semicolon"
    | "not-function"
    | "not-method"
    | "not-constructor"
    | "needs-new"
    | "no-value"
    | "constant"
    | "read-only"
    | "too-early"
    | "too-early-somewhere"
    | "not-iterable"
    | "not-list"
    | "recursion"
    | "array-length"
    | "promise"
    | "mixed-bigint"
    | "too-long",
    string
  >;
}

/** The part that drawing an output needs. */
export type OutputWords = Pick<RuntimeWords, "output">;

export const runtimeWords: Record<Language, RuntimeWords> = { en, zh };
