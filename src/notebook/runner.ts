import type { LinkedCell } from "./cell.ts";
import { blocked, failure } from "./failure.ts";
import type { Links } from "./graph.ts";
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
  /** Lets the run that is going end with the cell that runs now. */
  halt(): void;
  /** Whether a run of the cell would not wait for a part of the library. */
  holdsPartsOf(cell: LinkedCell): boolean;
  kill(): void;
}

/**
 * Cells that are sent to the worker together. Even if each puts out as much as one cell may, that
 * many stay below what counts as a flood.
 */
const most = 4;

/** How a run of cells ended. */
export type CellsEnd =
  /** Each has ended, unless the run was halted. */
  | "done"
  /** A cell ended its worker, and with it all values. */
  | "lost"
  | "stopped"
  /** There was no worker to begin with; no cell has run. */
  | "unavailable";

export interface RunListener {
  /** Seconds that each cell may take. */
  limit: number;
  /** Of what a cell defines now. */
  signature: (id: string) => string;
  /** Asked once the worker is there: whether the cells should still run. */
  isStopped: () => boolean;
  onStart: (id: string) => void;
  onOutput: (id: string, output: CellOutput) => void;
  onEnd: (id: string, ok: boolean) => void;
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

  /** Lets a run end with the cell that runs now. */
  halt(): void {
    this.#worker?.halt();
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

  /**
   * Runs these cells in order, or the first few of them, as many as one message takes. What each
   * needs must have a value or stand before it. If the worker ends during a cell, the reason becomes
   * an output of that cell.
   */
  async run(
    cells: [LinkedCell, ...LinkedCell[]],
    { limit, signature, isStopped, onStart, onOutput, onEnd }: RunListener,
  ): Promise<CellsEnd> {
    const worker = await this.#liveWorker();
    if (isStopped()) return "stopped";
    if (!worker.alive) return "unavailable";
    let current: string | undefined;
    const begin = (id: string) => {
      if (id === current) return;
      current = id;
      this.forget(id);
      onStart(id);
    };
    const finish = (id: string, ok: boolean) => {
      current = undefined;
      if (ok) this.#values.set(id, signature(id));
      onEnd(id, ok);
    };
    begin(cells[0].id); // it counts as running while the worker begins
    const end = await worker.run(
      together(cells, worker),
      (message) => {
        if (message.type === "start") begin(message.cell);
        else if (message.type === "output")
          onOutput(message.cell, message.output);
        else if (message.type === "end") finish(message.cell, message.ok);
      },
      { timeoutMs: limit * 1000 },
    );
    if (end !== "idle") this.drop();
    // After "lacking" the cell runs again, so it shows nothing yet.
    if (current !== undefined && end !== "lacking") {
      const error = end !== "idle" && failure(end, { seconds: limit });
      if (error) onOutput(current, { kind: "error", error });
      finish(current, false);
    }
    if (end === "idle") return "done";
    return end === "stopped" ? end : "lost";
  }

  async #liveWorker(): Promise<SessionWorker> {
    if (this.#worker?.alive) return this.#worker;
    this.drop();
    return (this.#worker = await this.#spawn());
  }
}

/** The cells that one message takes: only the first may still wait for a part of the library. */
function together(
  [first, ...rest]: [LinkedCell, ...LinkedCell[]],
  worker: SessionWorker,
): LinkedCell[] {
  const end = rest.findIndex((cell) => !worker.holdsPartsOf(cell));
  const ready = end < 0 ? rest : rest.slice(0, end);
  return [first, ...ready.slice(0, most - 1)];
}

/** Why a cell cannot run when the cells `failed` have; undefined if it can. */
export function errorOf(
  id: string,
  failed: Set<string>,
  { errors, linked }: Links,
): CellError | undefined {
  const own = errors.get(id);
  if (own) return own;
  const inputs = Object.values(linked.get(id)?.inputs ?? {});
  const cell = inputs.find((input) => failed.has(input));
  return cell ? blocked(cell) : undefined;
}
