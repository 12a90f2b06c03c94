import type { RunEnd } from "../protocol.ts";
import type { FrameMessage, FrameRequest } from "./channel.ts";
import { MISSED_HEARTBEATS, TIMES } from "./policy.ts";

/** What a frame tells the owner of one of its workers. */
export interface WorkerOwner {
  receive(message: unknown): void;
  died(end: RunEnd): void;
}

/** The page's hold on one sandboxed frame, from its boot to its end. */
export class FrameHandle {
  /** True as soon as the frame's program answers; false if it will not. */
  readonly booted: Promise<boolean>;
  readonly #element: HTMLIFrameElement;
  readonly #owners = new Map<number, WorkerOwner>();
  readonly #pongs = new Set<() => void>();
  readonly #boot = Promise.withResolvers<boolean>();
  readonly #times: typeof TIMES;
  #alive = true;
  #watchers = 0;
  #unanswered = 0;
  /** When the frame last said anything. */
  #heardAt = -Infinity;
  #heartbeat: ReturnType<typeof setInterval> | undefined;
  #lastWorker = 0;

  /** @param early A frame that the page has begun to load. */
  constructor(url: string, times = TIMES, early?: HTMLIFrameElement | null) {
    this.#times = times;
    this.booted = this.#boot.promise;
    void this.booted.then(
      (hasBooted) => hasBooted || this.close("unavailable"),
    );
    this.#element = early ?? document.createElement("iframe");
    this.#element.hidden = true;
    // An early frame may have loaded before this listener; the window's own event comes after it.
    (early ? window : this.#element).addEventListener("load", () => {
      setTimeout(this.#giveUp, times.silentLoad);
    });
    setTimeout(this.#giveUp, times.boot);
    addEventListener("message", this.#receive);
    if (early) {
      // Its first word may have come before this listener.
      this.send({ type: "ping" });
      return;
    }
    this.#load(url, Boolean(navigator.serviceWorker?.controller));
    document.body.append(this.#element);
  }

  /**
   * Browsers bypass the service worker for a frame that its attribute makes opaque. So where there
   * is a service worker, the header of its response makes the frame opaque instead.
   */
  #load(url: string, isKept: boolean): void {
    const origin = isKept ? " allow-same-origin" : "";
    this.#element.setAttribute("sandbox", `allow-scripts${origin}`);
    this.#element.src = url;
  }

  get alive(): boolean {
    return this.#alive;
  }

  send(request: FrameRequest): void {
    this.#element.contentWindow?.postMessage(request, "*");
  }

  /** Starts a worker; returns its number. */
  spawn(owner: WorkerOwner): number {
    const worker = ++this.#lastWorker;
    this.#owners.set(worker, owner);
    this.send({ type: "spawn", worker });
    return worker;
  }

  /** Ends a worker without telling its owner. */
  kill(worker: number): void {
    if (this.#owners.delete(worker)) this.send({ type: "kill", worker });
  }

  /**
   * Whether the frame answers in time: a frame out of memory is gone without a word. One that has
   * spoken since the last heartbeat is not asked.
   */
  async responds(): Promise<boolean> {
    const silence = performance.now() - this.#heardAt;
    if (silence < this.#times.heartbeat) return true;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => resolve(false), this.#times.answer);
    this.#pongs.add(() => {
      clearTimeout(timer);
      resolve(true);
    });
    this.send({ type: "ping" });
    return promise;
  }

  /** While anyone watches, a frame that stops answering is found and closed as crashed. */
  watch(): void {
    this.#watchers += 1;
    if (this.#watchers > 1) return;
    this.#unanswered = 0;
    this.#heartbeat = setInterval(this.#beat, this.#times.heartbeat);
  }

  unwatch(): void {
    this.#watchers -= 1;
    if (this.#watchers === 0) clearInterval(this.#heartbeat);
  }

  /** Removes the frame; every worker in it dies with `end`. */
  close(end: RunEnd): void {
    if (!this.#alive) return;
    this.#alive = false;
    clearInterval(this.#heartbeat);
    removeEventListener("message", this.#receive);
    this.#element.remove();
    this.#boot.resolve(false);
    for (const owner of this.#owners.values()) owner.died(end);
    this.#owners.clear();
  }

  // Counting questions, not time: a page that slept wakes with every clock overdue.
  readonly #beat = () => {
    if (this.#unanswered === MISSED_HEARTBEATS) {
      this.close("crashed");
      return;
    }
    this.#unanswered += 1;
    this.send({ type: "ping" });
  };

  readonly #giveUp = () => {
    this.#boot.resolve(false);
  };

  readonly #receive = (event: MessageEvent<FrameMessage>) => {
    if (event.source !== this.#element.contentWindow) return;
    this.#heardAt = performance.now();
    const message = event.data;
    if (message.type === "exposed") return this.#load(this.#element.src, false);
    this.#boot.resolve(true);
    if (message.type === "pong") {
      this.#unanswered = 0;
      for (const answer of this.#pongs) answer();
      this.#pongs.clear();
    } else if (message.type === "message") {
      this.#owners.get(message.worker)?.receive(message.message);
    } else if (message.type === "dead") {
      const owner = this.#owners.get(message.worker);
      this.#owners.delete(message.worker);
      owner?.died(message.why);
      // What the flood left in its queue would keep the frame busy for seconds.
      if (message.why === "flood") this.close("crashed");
    }
  };
}
