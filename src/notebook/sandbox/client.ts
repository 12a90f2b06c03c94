import type { LinkedCell } from "../cell.ts";
import type { LibraryPart } from "../library-parts.ts";
import { FrameHandle } from "./frame-handle.ts";
import { PartStore } from "./part-store.ts";
import { TIMES } from "./policy.ts";
import { RemoteWorker } from "./remote-worker.ts";

/** The page's way to run cells: a hidden frame, and workers in it. */
export class Sandbox {
  readonly #url: string;
  readonly #times: typeof TIMES;
  readonly #parts: PartStore;
  #frame: FrameHandle | null = null;
  #spare: Promise<RemoteWorker> | null = null;

  /**
   * Does nothing yet; the first `load`, `warm` or `spawn` loads the frame.
   *
   * @param url Address of sandbox.html.
   * @param times Waits that differ from `TIMES`.
   * @param parts Parts of the library, beyond the core in the frame.
   */
  constructor(
    url: string,
    times: Partial<typeof TIMES> = {},
    parts: LibraryPart[] = [],
  ) {
    this.#parts = new PartStore(parts);
    this.#url = url;
    this.#times = { ...TIMES, ...times };
  }

  /**
   * Loads the frame ahead of the first worker. If that fails, the next `spawn` tries again.
   *
   * @param early A frame that the page has begun to load.
   */
  load(early?: HTMLIFrameElement | null): void {
    if (this.#frame?.alive) return;
    this.#frame = new FrameHandle(this.#url, this.#times, early);
  }

  /** Starts the frame and a spare worker ahead of the next `spawn`. */
  warm(): void {
    this.#spare ??= this.#healthyFrame().then((frame) => this.#start(frame));
  }

  /** Fetches the parts that cells need ahead of their run. A failure is reported by that run. */
  fetchParts(cells: LinkedCell[]): void {
    for (const url of this.#parts.neededBy(cells))
      this.#parts.load(url).catch(() => undefined);
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
    // The caller's run comes first: a new spare would take its processor.
    if (worker.alive) setTimeout(() => this.#restock(frame), this.#times.spare);
    return worker;
  }

  #restock(frame: FrameHandle | null): void {
    if (frame?.alive) this.#spare ??= this.#start(frame);
  }

  /** A frame that answers just now, the present one or a new one; null if there can be none. */
  async #healthyFrame(): Promise<FrameHandle | null> {
    const known = this.#frame;
    if (known?.alive && (await known.booted) && !(await known.responds())) {
      known.close("crashed");
    }
    this.load();
    const frame = this.#frame!;
    return (await frame.booted) ? frame : null;
  }

  async #start(frame: FrameHandle | null): Promise<RemoteWorker> {
    const worker = new RemoteWorker(this.#parts);
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
    await worker.equip();
    return worker;
  }
}

export type { RunOptions } from "./remote-worker.ts";
export { RemoteWorker };
