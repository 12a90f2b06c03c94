import { FrameHandle } from "./frame-handle.ts";
import { TIMES } from "./policy.ts";
import { RemoteWorker } from "./remote-worker.ts";

/** The page's way to run cells: a hidden frame, and workers in it. */
export class Sandbox {
  readonly #url: string;
  readonly #times: typeof TIMES;
  #frame: FrameHandle | null = null;
  #spare: Promise<RemoteWorker> | null = null;

  /**
   * Does nothing yet; the first `warm` or `spawn` loads the frame.
   *
   * @param url Address of sandbox.html.
   * @param times Waits other than the usual ones.
   */
  constructor(url: string, times: Partial<typeof TIMES> = {}) {
    this.#url = url;
    this.#times = { ...TIMES, ...times };
  }

  /** Starts the frame and a spare worker ahead of the next `spawn`. */
  warm(): void {
    this.#spare ??= this.#healthyFrame().then((frame) => this.#start(frame));
  }

  /**
   * A worker of its own for the caller: the spare if there is one. If none can be started the
   * worker is dead from the beginning, and its runs end as "unavailable".
   */
  async spawn(): Promise<RemoteWorker> {
    const spare = this.#spare;
    this.#spare = null;
    const frame = await this.#healthyFrame();
    // The spare died if its frame did.
    let worker = await spare;
    if (!worker?.alive) worker = await this.#start(frame);
    // The frame has just answered; asking again could find it busy with the caller's run.
    if (worker.alive) this.#spare ??= this.#start(frame);
    return worker;
  }

  /** A frame that answers just now, the present one or a new one; null if there can be none. */
  async #healthyFrame(): Promise<FrameHandle | null> {
    const known = this.#frame;
    if (known?.alive && (await known.booted) && !(await known.responds())) {
      known.close("crashed");
    }
    if (!this.#frame?.alive) {
      this.#frame = new FrameHandle(this.#url, this.#times);
    }
    const frame = this.#frame;
    if (await frame.booted) return frame;
    frame.close("unavailable");
    return null;
  }

  async #start(frame: FrameHandle | null): Promise<RemoteWorker> {
    const worker = new RemoteWorker();
    if (!frame) return worker;
    const id = frame.spawn(worker);
    worker.connect({
      send: (request) => frame.send({ type: "send", worker: id, request }),
      cut: () => frame.kill(id),
      watch: (on) => (on ? frame.watch() : frame.unwatch()),
    });
    const giveUp = () => worker.kill("unavailable");
    const timer = setTimeout(giveUp, this.#times.boot);
    await worker.ready;
    clearTimeout(timer);
    return worker;
  }
}

export type { CallOptions, CallResult, RunOptions } from "./remote-worker.ts";
export { RemoteWorker };
