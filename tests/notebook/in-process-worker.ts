import {
  createExecutor,
  type ExecutorMessage,
} from "../../src/notebook/execute.ts";
import { createTools } from "../../src/notebook/show/tools.ts";
import type { RunEnd } from "../../src/notebook/protocol.ts";
import type { SessionWorker } from "../../src/notebook/session.ts";

/** The worker's executor without the worker: `run` ends when it has run, or when it is killed. */
export class InProcessWorker implements SessionWorker {
  /** Ids of the cells that were run, in order. */
  readonly ran: string[] = [];
  /** Limits that were asked for, in milliseconds. */
  readonly limits: (number | undefined)[] = [];
  #isAlive = true;
  #run = 0;
  #end: RunEnd = "stopped";
  #onMessage: ((message: ExecutorMessage) => void) | undefined;
  #finish: ((end: RunEnd) => void) | undefined;
  readonly #executor;

  constructor(modules: Record<string, object>) {
    this.#executor = createExecutor({
      modules,
      tools: createTools,
      emit: (message) => {
        if (message.run === this.#run) this.#onMessage?.(message);
      },
    });
  }

  get alive(): boolean {
    return this.#isAlive;
  }

  async run(
    ...[cells, onMessage, options]: Parameters<SessionWorker["run"]>
  ): Promise<RunEnd> {
    if (!this.#isAlive) return this.#end;
    this.ran.push(...cells.map(({ id }) => id));
    this.limits.push(options?.timeoutMs);
    const run = ++this.#run;
    this.#onMessage = onMessage;
    return new Promise((resolve) => {
      this.#finish = resolve;
      void this.#executor.run(run, cells).then(() => {
        if (run === this.#run) resolve("idle");
      });
    });
  }

  /** Ends as a worker of the page can end. */
  kill(end: RunEnd = "stopped"): void {
    if (!this.#isAlive) return;
    this.#isAlive = false;
    this.#end = end;
    this.#run++;
    this.#finish?.(end);
  }
}
