import type { WorkerRequest } from "../protocol.ts";

/** Page → frame. Workers are numbered by the page. */
export type FrameRequest =
  | { type: "spawn"; worker: number }
  | { type: "send"; worker: number; request: WorkerRequest }
  | { type: "kill"; worker: number }
  | { type: "ping" };

/** Frame → page. */
export type FrameMessage =
  | { type: "boot" }
  /** It has the page's origin, and will run nothing. */
  | { type: "exposed" }
  | { type: "pong" }
  /** Passed on as the worker sent it: untrusted. */
  | { type: "message"; worker: number; message: unknown }
  | { type: "dead"; worker: number; why: "flood" | "unavailable" };

/** Frame → worker, besides the page's requests: so many more messages were taken. */
export interface Acknowledgement {
  type: "ack";
  count: number;
}
