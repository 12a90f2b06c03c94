import { WITHHELD_GLOBALS } from "./policy.ts";

/** The worker's two ends, bound so that no later patch of a prototype is on their path. */
export interface Channel {
  post: (message: unknown) => void;
  /** Called with the data of every message event. */
  receive: (handle: (data: unknown) => void) => void;
}

/** Takes the channel; call before any foreign code runs. */
export function captureChannel(): Channel {
  // A document's `postMessage` takes a target origin, a worker's does not; only the document's
  // types are loaded here.
  const post = globalThis.postMessage.bind(globalThis) as Channel["post"];
  const listen = globalThis.addEventListener.bind(globalThis);
  const getter = Object.getOwnPropertyDescriptor(
    MessageEvent.prototype,
    "data",
  )?.get;
  if (!getter) throw new TypeError("captureChannel: MessageEvent has no data");
  const dataOf: (event: Event) => unknown =
    Function.prototype.call.bind(getter);
  return {
    post,
    receive: (handle) =>
      listen("message", (event) => {
        // Not an event that a cell has made and dispatched itself.
        if (event.isTrusted) handle(dataOf(event));
      }),
  };
}

/**
 * Captures a way to schedule a task, for one waiter at a time; call before any foreign code runs.
 * Not a timer: browsers delay nested timers by 4 ms each.
 */
export function captureTasks(): (resume: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const post = port2.postMessage.bind(port2);
  let waiting: () => void;
  port1.onmessage = () => waiting();
  return (resume) => {
    waiting = resume;
    post(undefined);
  };
}

/** Removes the globals that cells need not have, wherever on the prototype chain they are. */
export function withholdGlobals(): void {
  for (const name of WITHHELD_GLOBALS) {
    let holder: object | null = globalThis;
    while (holder) {
      Reflect.deleteProperty(holder, name);
      holder = Reflect.getPrototypeOf(holder);
    }
  }
}
