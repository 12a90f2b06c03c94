import type { CellError } from "../output.ts";
import type { RunEnd } from "../protocol.ts";
import { parseAnswer } from "./parse-answer.ts";
import type { RemoteWorker, RunOptions } from "./remote-worker.ts";

/** How a call ended; `value` and `args` if the function returned, `error` if it threw. */
export interface CallResult {
  end: RunEnd;
  value?: unknown;
  args?: unknown[];
  error?: CellError;
}

/**
 * Calls the function `name` that `cell` has defined in the worker.
 *
 * @throws Error if a run or call of the worker has not ended; DataCloneError if `args` cannot be
 *   sent.
 */
export async function callFunction(
  worker: RemoteWorker,
  cell: string,
  name: string,
  args: unknown[],
  options: RunOptions = {},
): Promise<CallResult> {
  const result: Omit<CallResult, "end"> = {};
  const end = await worker.start(
    (run) => ({ type: "call", run, cell, name, args }),
    {
      parse: parseAnswer,
      takes: ({ type }) => type === "result" || type === "fault",
      onMessage: (message) => {
        if (message.type === "result") {
          result.value = message.value;
          result.args = message.args;
        } else if (message.type === "fault") result.error = message.error;
      },
    },
    options,
  );
  return { end, ...result };
}
