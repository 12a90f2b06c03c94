import type { LinkedCell } from "./cell.ts";
import type { CellError, CellOutput } from "./output.ts";
import type { RunEnd, WorkerMessage } from "./protocol.ts";

/** The worker that a session runs its cells in. */
export interface SessionWorker {
  readonly alive: boolean;
  run(
    cells: LinkedCell[],
    onMessage: (message: WorkerMessage) => void,
    options?: { timeoutMs?: number },
  ): Promise<RunEnd>;
  kill(): void;
}

/** How a cell that was sent to the worker ended. */
export type CellEnd =
  | "done"
  | "failed"
  /** The cell ended its worker, and with it all values. */
  | "lost"
  | "stopped"
  /** There was no worker to begin with; the cell has not run. */
  | "unavailable";

export interface RunListener {
  /** Seconds that the cell may take. */
  limit: number;
  /** Asked once the worker is there: whether the cell should still run. */
  isStopped: () => boolean;
  onStart: () => void;
  onOutput: (output: CellOutput) => void;
}

/** The worker of a session, and which cells have a value in it. */
export class Runner {
  readonly #spawn: () => Promise<SessionWorker>;
  #worker: SessionWorker | undefined;
  /** By cell, the signature of what it has defined. */
  readonly #values = new Map<string, string>();

  constructor(spawn: () => Promise<SessionWorker>) {
    this.#spawn = spawn;
  }

  hasValue(id: string, signature: string): boolean {
    const isAlive = this.#worker?.alive ?? false;
    return isAlive && this.#values.get(id) === signature;
  }

  /** The cell's value must not be used again. */
  forget(id: string): void {
    this.#values.delete(id);
  }

  /** Ends what runs; the values are lost. */
  kill(): void {
    this.#worker?.kill();
  }

  /** Lets the next cell begin in a new worker. */
  drop(): void {
    this.#worker?.kill();
    this.#worker = undefined;
    this.#values.clear();
  }

  /** Runs one cell; what it needs must have a value. An end that is not its own is an output. */
  async run(
    cell: LinkedCell,
    signature: string,
    { limit, isStopped, onStart, onOutput }: RunListener,
  ): Promise<CellEnd> {
    const worker = await this.#liveWorker();
    if (isStopped()) return "stopped";
    if (!worker.alive) return "unavailable";
    this.forget(cell.id);
    onStart();
    let ok = false;
    const end = await worker.run(
      [cell],
      (message) => {
        if (message.type === "output") onOutput(message.output);
        else if (message.type === "end") ok = message.ok;
      },
      { timeoutMs: limit * 1000 },
    );
    if (end === "idle") {
      if (ok) this.#values.set(cell.id, signature);
      return ok ? "done" : "failed";
    }
    this.drop();
    onOutput({ kind: "error", error: failure(end, { seconds: limit }) });
    return end === "stopped" ? end : "lost";
  }

  async #liveWorker(): Promise<SessionWorker> {
    if (this.#worker?.alive) return this.#worker;
    this.drop();
    return (this.#worker = await this.#spawn());
  }
}

/** An error that no cell has thrown, as a cell shows it. */
export function failure(
  code: CellError["code"],
  values: CellError["values"],
  message = "",
): CellError {
  return { code, message, values, frames: [] };
}

/** Why a cell cannot run when the cells `failed` have, if it reads from one of them. */
export function blockedBy(
  { inputs }: LinkedCell,
  failed: Set<string>,
): CellError | undefined {
  const cell = Object.values(inputs).find((input) => failed.has(input));
  return cell ? failure("blocked", { cell }, `${cell} failed`) : undefined;
}
