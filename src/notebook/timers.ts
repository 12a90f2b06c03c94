import { apply, NativePromise } from "./untampered.ts";

/** The timers of the cell that runs. They end with it: none may act in another cell's time. */
export interface CellTimers {
  setTimeout: StartTimer;
  setInterval: StartTimer;
  clearTimeout: ClearTimer;
  clearInterval: ClearTimer;
  /** Cancels the timers that the cell has left; returns how many there were. */
  cancel(): number;
}

type StartTimer = (act: unknown, ms?: number, ...args: unknown[]) => unknown;
type ClearTimer = (handle: unknown) => void;

/** A list of its own: cells may patch those of the language. */
interface Link {
  handle: unknown;
  isOver: boolean;
  next: Link | undefined;
}

/** Called without a receiver: browsers refuse any but the worker itself. */
const native = {
  setTimeout: globalThis.setTimeout,
  setInterval: globalThis.setInterval,
  clearTimeout: globalThis.clearTimeout,
};

/**
 * Resolves when every promise that can proceed now has done so and rejections have been reported,
 * which engines do one task later.
 *
 * @param nextTask Calls back in a task of its own.
 */
export function settlePromises(
  nextTask: (resume: () => void) => void = nextTimer,
): Promise<void> {
  return new NativePromise((resolve) => nextTask(() => nextTask(resolve)));
}

function nextTimer(resume: () => void): void {
  apply(native.setTimeout, undefined, [resume]);
}

export function createTimers(): CellTimers {
  let last: Link | undefined;
  const start =
    (timer: (...args: never[]) => unknown, isOnce: boolean): StartTimer =>
    (act, ms, ...args) => {
      const link: Link = { handle: 0, isOver: false, next: last };
      const fire = () => {
        link.isOver ||= isOnce;
        apply(act as () => void, undefined, args);
      };
      link.handle = apply(timer, undefined, [fire, ms]);
      last = link;
      return link.handle;
    };
  // Timeouts and intervals share their numbers, so one function clears both.
  const clear: ClearTimer = (handle) => {
    for (let link = last; link; link = link.next)
      if (link.handle === handle) link.isOver = true;
    apply(native.clearTimeout, undefined, [handle as number]);
  };
  return {
    setTimeout: start(native.setTimeout, true),
    setInterval: start(native.setInterval, false),
    clearTimeout: clear,
    clearInterval: clear,
    cancel() {
      let left = 0;
      for (; last; last = last.next) {
        if (!last.isOver) left += 1;
        apply(native.clearTimeout, undefined, [last.handle as number]);
      }
      return left;
    },
  };
}
