/**
 * The program of sandbox.html: starts workers for the page, passes messages both ways and counts
 * what comes out. It never runs a cell: a document could navigate itself or open a peer
 * connection, which no content policy stops; a worker has neither.
 */
import type { Acknowledgement, FrameMessage, FrameRequest } from "./channel.ts";
import { Meter } from "./meter.ts";
import { ACKNOWLEDGE_EVERY } from "./policy.ts";

/** The bundled worker; the build puts the text here. */
declare const WORKER_SOURCE: string;

interface Charge {
  worker: Worker;
  meter: Meter;
  /** Messages taken since the last acknowledgement. */
  taken: number;
}

const workerUrl = URL.createObjectURL(
  new Blob([WORKER_SOURCE], { type: "text/javascript" }),
);
const charges = new Map<number, Charge>();

if (origin === "null") {
  addEventListener("message", receive);
  tell({ type: "boot" });
} else {
  // Neither attribute nor header has made the origin opaque.
  tell({ type: "exposed" });
}

function receive({ source, data }: MessageEvent<FrameRequest>): void {
  if (source !== parent) return;
  if (data.type === "ping") tell({ type: "pong" });
  else if (data.type === "spawn") spawn(data.worker);
  else if (data.type === "kill") end(data.worker);
  else if (data.type === "send") {
    const charge = charges.get(data.worker);
    charge?.meter.reset();
    charge?.worker.postMessage(data.request);
  }
}

function tell(message: FrameMessage): void {
  parent.postMessage(message, "*");
}

function spawn(id: number): void {
  let worker: Worker;
  try {
    worker = new Worker(workerUrl);
  } catch {
    tell({ type: "dead", worker: id, why: "unavailable" });
    return;
  }
  const charge: Charge = { worker, meter: new Meter(), taken: 0 };
  charges.set(id, charge);
  let hasSpoken = false;
  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    hasSpoken = true;
    relay(id, charge, data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    // After its first word, an error is one that a cell left in a timer.
    if (hasSpoken) return;
    end(id);
    tell({ type: "dead", worker: id, why: "unavailable" });
  };
}

function relay(id: number, charge: Charge, message: unknown): void {
  if (!charges.has(id)) return;
  if (!charge.meter.admits(message)) {
    end(id);
    tell({ type: "dead", worker: id, why: "flood" });
    return;
  }
  charge.taken += 1;
  if (charge.taken === ACKNOWLEDGE_EVERY) {
    const acknowledgement: Acknowledgement = {
      type: "ack",
      count: charge.taken,
    };
    charge.worker.postMessage(acknowledgement);
    charge.taken = 0;
  }
  try {
    tell({ type: "message", worker: id, message });
  } catch {
    // Something only transferable, such as a port: not one of our messages.
  }
}

function end(id: number): void {
  const charge = charges.get(id);
  if (!charge) return;
  charges.delete(id);
  charge.worker.onmessage = null;
  charge.worker.terminate();
}
