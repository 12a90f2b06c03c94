import { blockerOf, withCause } from "./blocker.ts";
import type { CellView, LastRun } from "./cell-view.ts";
import type { CellOutput } from "./output.ts";
import type { Compiled, Program } from "./program.ts";

/** What is shown of a lesson's cells, and what of it is out of date. */
export class CellViews {
  readonly #program: Program;
  readonly #listeners = new Set<(id: string) => void>();
  readonly #lastRuns = new Map<string, LastRun>();
  readonly #phases = new Map<string, "queued" | "running">();
  /** What the running cell has put out so far. */
  readonly #incoming = new Map<string, CellOutput[]>();

  constructor(program: Program) {
    this.#program = program;
  }

  /** Calls `listener` with the id of every cell whose view may have changed. */
  subscribe(listener: (id: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Whether a cell waits for its run or runs. */
  get areGoing(): boolean {
    return this.#phases.size > 0;
  }

  view(id: string): CellView {
    const program = this.#program;
    const source = program.source(id);
    const isEdited = source !== program.original(id);
    const isManual = program.settings(id).isManual ?? false;
    const isDialled = Object.keys(program.dialled(id)).length > 0;
    const facts = { isEdited, isDialled, isManual };
    const last = this.#lastRuns.get(id);
    const outputs = this.#incoming.get(id) ?? last?.outputs;
    const phase = this.#phases.get(id);
    if (phase) return { state: phase, outputs, ...facts };
    const signature = program.signature(id);
    if (last?.signature === signature)
      return { state: last.result, outputs, ...facts };
    // Back to the lesson's own text: its output is known without a run.
    if (signature === program.shippedSignature(id))
      return { state: "built", outputs: undefined, ...facts };
    const isShown = source === (last?.source ?? program.original(id));
    return { state: isShown ? "stale" : "edited", outputs, ...facts };
  }

  /** A cell waits for its run, unless it does already or runs. */
  queue(id: string): void {
    if (!this.#phases.has(id)) this.#setPhase(id, "queued");
  }

  /** A cell begins to run; what `add` is given comes to what it shows. */
  begin(id: string): void {
    this.#incoming.set(id, []);
    this.#setPhase(id, "running");
  }

  add(id: string, output: CellOutput): void {
    const outputsOf = (cell: string) => this.#lastRuns.get(cell)?.outputs;
    this.#incoming.get(id)?.push(withCause(output, outputsOf));
    this.tell(id);
  }

  /** A cell's run is over, or it could not run: what it has put out is what it shows from now on. */
  finish(id: string, ok: boolean, compiled: Compiled): void {
    const outputs = this.#incoming.get(id) ?? [];
    this.#incoming.delete(id);
    this.#lastRuns.set(id, {
      signature: compiled.signature(id),
      // Not the present text: it may have been edited since it was compiled.
      source: compiled.source(id),
      result: ok ? "done" : outputs.some(blockerOf) ? "blocked" : "failed",
      outputs,
    });
    this.#setPhase(id, undefined);
  }

  /** A cell does not wait any more; if it runs, it goes on. */
  unqueue(id: string): void {
    if (this.#phases.get(id) === "queued") this.#setPhase(id, undefined);
  }

  /** A cell neither waits nor runs. */
  release(id: string): void {
    this.#setPhase(id, undefined);
  }

  tell(...ids: string[]): void {
    for (const id of ids) for (const listener of this.#listeners) listener(id);
  }

  #setPhase(id: string, phase: "queued" | "running" | undefined): void {
    if (this.#phases.get(id) === phase) return;
    if (phase) this.#phases.set(id, phase);
    else this.#phases.delete(id);
    this.tell(id);
  }
}
