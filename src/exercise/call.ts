import type { CellError } from "../notebook/output.ts";
import type { RunEnd } from "../notebook/protocol.ts";

/**
 * Calls a function that the reader's code defines, in a sandbox that has run nothing but that
 * code, and answers when it has ended; never rejects. The arguments are plain data.
 */
export type Call = (
  name: string,
  args: readonly unknown[],
) => Promise<CallResult>;

/**
 * How a call ended. After a call that returned, `end` is "idle" and `value` and `args` (the
 * arguments as the callee left them) come from one structured clone, so that two rows which are
 * one array in the sandbox are one array here too.
 */
export interface CallResult {
  end: RunEnd;
  value?: unknown;
  /** Multiplications that the callee has made, where the check counts them. */
  count?: number;
  args?: readonly unknown[];
  /** Why the code did not compile, or did not run, or the call threw. */
  error?: CellError;
  /** True if the code broke before there was a function to call. */
  isBroken?: boolean;
}
