import "../../src/notebook/explain.ts";
import type { LinkedCell } from "../../src/notebook/cell.ts";
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
  /** Ids of the cells that were sent together. */
  readonly sent: string[] = [];
  /** Ids of cells that wait for a part of the library. */
  waiting = "";
  /** Limits of the cells that were run, in milliseconds. */
  readonly limits: (number | undefined)[] = [];
  #isAlive = true;
  #run = 0;
  #end: RunEnd = "stopped";
  #limit: number | undefined;
  #onMessage: ((message: ExecutorMessage) => void) | undefined;
  #finish: ((end: RunEnd) => void) | undefined;
  readonly #executor;

  constructor(modules: Record<string, object>) {
    this.#executor = createExecutor({
      modules,
      tools: [createTools],
      emit: (message) => {
        if (message.run !== this.#run) return;
        if (message.type === "start") {
          this.ran.push(message.cell);
          this.limits.push(this.#limit);
        }
        this.#onMessage?.(message);
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
    const run = ++this.#run;
    this.sent.push(cells.map(({ id }) => id).join(""));
    this.#onMessage = onMessage;
    this.#limit = options?.timeoutMs;
    return new Promise((resolve) => {
      this.#finish = resolve;
      void this.#executor.run(run, cells).then(() => {
        if (run === this.#run) resolve("idle");
      });
    });
  }

  halt(): void {
    this.#executor.halt(this.#run);
  }

  holdsPartsOf({ id }: LinkedCell): boolean {
    return !this.waiting.includes(id);
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
