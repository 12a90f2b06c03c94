import type { LinkedCell } from "../cell.ts";
import type { RunEnd, WorkerMessage, WorkerRequest } from "../protocol.ts";
import type { PartStore } from "./part-store.ts";
import { TIMES } from "./policy.ts";
import { parseWorkerMessage } from "./validate.ts";

export interface RunOptions {
  /** Milliseconds that each cell, or the call, may take before it ends as "timeout"; default 10,000. */
  timeoutMs?: number;
}

/** What a remote worker needs of the frame that holds it. */
export interface Line {
  send(request: WorkerRequest): void;
  /** Ends the worker. */
  cut(): void;
  /** Whether to look out for the frame's death. */
  watch(on: boolean): void;
}

/** What a run or a call makes of the worker's messages. */
export interface Hearing {
  /** Takes the messages that only calls have. */
  parse?: (data: unknown) => WorkerMessage | null;
  takes: (message: WorkerMessage) => boolean;
  onMessage: (message: WorkerMessage) => void;
}

interface Job extends Hearing {
  run: number;
  timeoutMs: number;
  finish: (end: RunEnd) => void;
  /** Ends the worker when a cell's time is over. */
  timer?: ReturnType<typeof setTimeout>;
}

// Unique on the page, so that no answer is taken for another run's.
let lastRun = 0;

/**
 * A worker in the sandbox, as the page sees it. It keeps what its cells define from run to run
 * until it dies: killed, over its time, flooding, or with its frame. It never comes back; spawn
 * another. Runs of a dead worker end at once, as it did.
 */
export class RemoteWorker {
  #line: Line | null = null;
  #end: RunEnd = "unavailable";
  #job: Job | null = null;
  readonly #parts: PartStore | undefined;
  /** Parts of the library that this worker has. */
  readonly #held = new Set<string>();
  #ready = Promise.withResolvers<boolean>();

  constructor(parts?: PartStore) {
    this.#parts = parts;
  }

  /** False once the worker has ended, and before it has started. */
  get alive(): boolean {
    return this.#line !== null;
  }

  /** True at the worker's first word; false if it dies first. */
  get ready(): Promise<boolean> {
    return this.#ready.promise;
  }

  /** Gives the worker its line; for the sandbox that starts it. */
  connect(line: Line): void {
    this.#line = line;
  }

  /**
   * Runs the cells in order and reports what they do. They are sent together: the way to the
   * worker and back takes longer than most cells.
   *
   * @throws Error if a run or call of this worker has not ended.
   */
  run(
    cells: LinkedCell[],
    onMessage: (message: WorkerMessage) => void,
    options: RunOptions = {},
  ): Promise<RunEnd> {
    const ids = new Set(cells.map(({ id }) => id));
    const waiting = new Set(ids);
    return this.start(
      (run) => ({ type: "run", run, cells }),
      {
        takes: (message) => "cell" in message && ids.has(message.cell),
        onMessage: (message) => {
          // Only the first start of a cell counts: a cell could send more to get more time.
          if (message.type === "start" && waiting.delete(message.cell))
            this.#startTimer();
          onMessage(message);
        },
      },
      options,
      this.#parts?.neededBy(cells),
    );
  }

  /** Lets the run that is going end with the cell that runs now. */
  halt(): void {
    if (this.#job) this.#line?.send({ type: "halt", run: this.#job.run });
  }

  /** Whether the worker has the parts of the library that cells need. */
  holdsPartsOf(...cells: LinkedCell[]): boolean {
    const parts = this.#parts?.neededBy(cells) ?? [];
    return parts.every((part) => this.#held.has(part));
  }

  /** Gives a new worker the parts of the library that are here, so that no run waits for them. */
  async equip(): Promise<void> {
    if (this.#line && this.#parts)
      await this.#take(this.#parts.ready, this.#line);
  }

  /** Ends the worker; a run that is going resolves with `end`. */
  kill(end: RunEnd = "stopped"): void {
    const line = this.#line;
    this.died(end);
    line?.cut();
  }

  /** A message from the worker: anything at all. */
  receive(data: unknown): void {
    const message =
      parseWorkerMessage(data, this.#parts?.parseMore) ??
      this.#job?.parse?.(data);
    if (!message) return;
    if (message.type === "ready") {
      this.#ready.resolve(true);
      return;
    }
    if (message.type === "lacking") {
      this.#parts?.giveUsual();
      // Ignored if the worker has them: then a cell has forged the message.
      if (!this.holdsPartsOf()) this.kill("lacking");
      return;
    }
    const job = this.#job;
    if (message.run !== job?.run) return;
    if (message.type === "idle") job.finish("idle");
    else if (job.takes(message)) job.onMessage(message);
  }

  /** The worker no longer exists. */
  died(end: RunEnd): void {
    if (!this.#line) return;
    this.#end = end;
    this.#job?.finish(end);
    this.#line = null;
    this.#ready.resolve(false);
  }

  /**
   * Sends a request and waits for its end, once the worker has the parts of the library.
   *
   * @throws Error if a run or call of this worker has not ended; DataCloneError if the request
   *   cannot be sent.
   */
  async start(
    request: (run: number) => WorkerRequest,
    hearing: Hearing,
    { timeoutMs = TIMES.run }: RunOptions,
    parts: string[] = [],
  ): Promise<RunEnd> {
    const line = this.#line;
    if (!line) return this.#end;
    if (this.#job) {
      throw new Error("RemoteWorker: a run is going; wait for it or kill it");
    }
    const run = ++lastRun;
    line.watch(true);
    const { promise, resolve } = Promise.withResolvers<RunEnd>();
    const finish = (end: RunEnd) => {
      clearTimeout(job.timer);
      line.watch(false);
      this.#job = null;
      resolve(end);
    };
    const job: Job = { ...hearing, run, timeoutMs, finish };
    this.#job = job;
    const missing = parts.filter((part) => !this.#held.has(part));
    const isReady = missing.length === 0 || (await this.#take(missing, line));
    // The worker may have been ended while a part was on its way.
    if (this.#job !== job) return promise;
    if (!isReady) {
      finish("unloaded");
      return promise;
    }
    try {
      line.send(request(run));
    } catch (error) {
      finish("stopped");
      throw error;
    }
    this.#startTimer();
    return promise;
  }

  #startTimer(): void {
    const job = this.#job;
    if (!job) return;
    clearTimeout(job.timer);
    job.timer = setTimeout(() => this.kill("timeout"), job.timeoutMs);
  }

  /** Brings parts of the library to the worker; false if one cannot be fetched. */
  async #take(parts: string[], line: Line): Promise<boolean> {
    try {
      const load = (part: string) => this.#parts!.load(part);
      const texts = await Promise.all(parts.map(load));
      if (this.#line !== line) return false;
      for (const code of texts) line.send({ type: "part", code });
      for (const part of parts) this.#held.add(part);
      return true;
    } catch {
      return false; // the run ends as "unloaded", which the cell shows
    }
  }
}
