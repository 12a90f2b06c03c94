import { apply, NativePromise } from "./untampered.ts";

/** The timers of the cell that runs. They end with it: none may act in another cell's time. */
export interface CellTimers {
  setTimeout: (act: unknown, ms?: number, ...args: unknown[]) => unknown;
  setInterval: (act: unknown, ms?: number, ...args: unknown[]) => unknown;
  /** Cancels those that the cell has left. */
  cancel(): void;
}

type Handle = ReturnType<typeof setTimeout>;

/** A list of its own: cells may patch those of the language. */
interface Link {
  handle: Handle;
  next: Link | undefined;
}

/** Called without a receiver: browsers refuse any but the worker itself. */
const native = {
  setTimeout: globalThis.setTimeout,
  setInterval: globalThis.setInterval,
  clearTimeout: globalThis.clearTimeout,
};

/** Resolves when every promise that can go on by now has done so. */
export function nextTask(): Promise<void> {
  return new NativePromise((resolve) => {
    apply(native.setTimeout, undefined, [resolve]);
  });
}

export function createTimers(): CellTimers {
  let last: Link | undefined;
  const start =
    (timer: (...args: never[]) => unknown) =>
    (...args: unknown[]): unknown => {
      const handle = apply(timer, undefined, args) as Handle;
      last = { handle, next: last };
      return handle;
    };
  return {
    setTimeout: start(native.setTimeout),
    setInterval: start(native.setInterval),
    cancel() {
      // Intervals too: both kinds of timer share their numbers.
      for (; last; last = last.next)
        apply(native.clearTimeout, undefined, [last.handle]);
    },
  };
}
