import {
  callFunction,
  type CallResult,
} from "../notebook/sandbox/call-function.ts";
import type { RemoteWorker, RunOptions } from "../notebook/sandbox/client.ts";

/** A worker whose functions a check can call. */
export interface JudgedWorker extends Pick<RemoteWorker, "kill" | "run"> {
  /** Calls the function `name` that `cell` has defined. */
  call(
    cell: string,
    name: string,
    args: unknown[],
    options?: RunOptions,
  ): Promise<CallResult>;
}

/** The sandbox's worker, for a check. */
export function judgedWorker(worker: RemoteWorker): JudgedWorker {
  return {
    run: (...run) => worker.run(...run),
    call: (...call) => callFunction(worker, ...call),
    kill: (end) => worker.kill(end),
  };
}
