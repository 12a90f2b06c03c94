import type { LinkedCell } from "./cell.ts";
import type { CellError, CellOutput } from "./output.ts";

/** Page → worker. `run` is chosen by the page and comes back in every answer. */
export type WorkerRequest =
  /** Run these cells in this order; a cell whose input failed in this run is blocked. */
  | { type: "run"; run: number; cells: LinkedCell[] }
  /** Begin no further cell of this run. */
  | { type: "halt"; run: number }
  /** Take in a part of the library; `code` is what `bundle-library.ts` has made. */
  | { type: "part"; code: string }
  /** Call the function `name` that `cell` has defined. */
  | { type: "call"; run: number; cell: string; name: string; args: unknown[] };

/** Worker → page; untrusted: the page validates every field before use. */
export type WorkerMessage =
  | { type: "ready" }
  /** The run needs a part that was thought unneeded: its outputs are not what they should be. */
  | { type: "lacking" }
  | { type: "start"; run: number; cell: string }
  | { type: "output"; run: number; cell: string; output: CellOutput }
  /** `ms` is the time that the cell took, in milliseconds. */
  | { type: "end"; run: number; cell: string; ok: boolean; ms: number }
  /** The result of a call, and the arguments as the callee left them. */
  | { type: "result"; run: number; value: unknown; args: unknown[] }
  | { type: "fault"; run: number; error: CellError }
  /** All cells of the run, or the call, are done. */
  | { type: "idle"; run: number };

/** How a run ended, as the page sees it. */
export type RunEnd =
  | "crashed"
  | "flood"
  | "idle"
  /** The cells need a worker that has all usual parts; the next ones have them. */
  | "lacking"
  | "stopped"
  | "timeout"
  | "unavailable"
  /** A part of the library that the run needs could not be fetched. */
  | "unloaded";
