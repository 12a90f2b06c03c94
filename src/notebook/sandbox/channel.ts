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
  /** The frame still has the page's origin, so it refuses to run anything. */
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
