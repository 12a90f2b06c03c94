/**
 * A worker that is wholly the enemy's: nothing is withheld from it, and it runs the first cell's
 * code as it is, with `run` set. It stands for cells that got out of every precaution in the
 * real worker; frame and page have to hold against it on their own.
 */
import type { WorkerRequest } from "../../../src/notebook/protocol.ts";

addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.type !== "run") return;
  Object.assign(globalThis, { run: data.run });
  (0, eval)(data.cells[0]!.code);
});
Object.assign(globalThis, {
  send: postMessage.bind(globalThis) as (message: unknown) => void,
});
(postMessage as (message: unknown) => void)({ type: "ready" });
