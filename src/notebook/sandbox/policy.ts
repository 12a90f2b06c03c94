/**
 * What the sandbox grants, in numbers and names. Its parts run in three places (page, frame,
 * worker); a limit is stated here once and enforced at the first place that can be trusted.
 */

/** One run that sends more than this is ended as a flood, by the frame. */
export const RUN_LIMITS = { messages: 5_000, bytes: 32 * 2 ** 20 };

/** What a single message may hold; the page rejects anything larger. */
export const MESSAGE_LIMITS = {
  /** UTF-16 units of a printed output or an error message. */
  text: 2 ** 20,
  /** UTF-16 units of an id, a name, or a value inside an error. */
  name: 4_096,
  /** Axes of a tensor; places or values of an error. */
  entries: 64,
  /** Arrays, objects and other values in the result of a call. */
  nodes: 200_000,
  /** Nesting of the result of a call. */
  depth: 64,
};

/** Messages that the worker may send ahead of the frame's acknowledgement. */
export const OUTBOX_WINDOW = 1_024;

/** The frame acknowledges this many messages at a time. */
export const ACKNOWLEDGE_EVERY = 64;

/** All in milliseconds. */
export const TIMES = {
  /** Limit of one run, unless the caller sets another. */
  run: 10_000,
  /** For the frame to load and for a worker to say it is ready. */
  boot: 10_000,
  /** From the frame's load event to its first word; a 404 page loads, but never speaks. */
  silentLoad: 1_000,
  /** From the start of a worker to that of the next spare: after a first result, before a Stop. */
  spare: 300,
  /** For a frame that should be idle to answer. */
  answer: 1_500,
  /** Between two questions to the frame while a cell runs. */
  heartbeat: 1_000,
};

/** Questions in a row that a frame may leave unanswered during a run. */
export const MISSED_HEARTBEATS = 3;

/**
 * The frame's policy; its blob worker, and any worker that one starts, inherits it.
 * Evaluating strings is what a notebook does, so it is allowed; every way to load or send
 * anything is not.
 *
 * @param scriptHash Base64 SHA-256 of the one inline script.
 */
export function contentPolicy(scriptHash: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}' 'unsafe-eval' blob:`,
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * Globals that the worker drops before the first cell. The content policy is what holds; this
 * keeps the channel to the page out of reach and turns a blocked request into a plain
 * "fetch is not defined". The clocks among them would act in another cell's time; cells have
 * timers that end with them.
 */
export const WITHHELD_GLOBALS = [
  "postMessage",
  "close",
  "importScripts",
  "Worker",
  "SharedWorker",
  "BroadcastChannel",
  "fetch",
  "fetchLater",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "FontFace",
  "indexedDB",
  "caches",
  "cookieStore",
  "setTimeout",
  "setInterval",
  "requestAnimationFrame",
  "scheduler",
  "MessageChannel",
];
