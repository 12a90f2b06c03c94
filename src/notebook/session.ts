import type { Dialled, LinkedCell } from "./cell.ts";
import type { CellView } from "./cell-view.ts";
import { CellViews } from "./cell-views.ts";
import { failure } from "./failure.ts";
import type { Links } from "./graph.ts";
import type { InputValue } from "./input-value.ts";
import type { CellError } from "./output.ts";
import { planRun } from "./plan.ts";
import { type Compiled, Program, type ProgramOptions } from "./program.ts";
import {
  type CellsEnd,
  errorOf,
  Runner,
  type SessionWorker,
} from "./runner.ts";

export type { SessionWorker };

export interface SessionOptions extends ProgramOptions {
  spawn: () => Promise<SessionWorker>;
  /** Time that one cell may take unless it has its own limit, in seconds. Default 10. */
  limit?: number;
}

/**
 * A lesson's cells with the reader's texts and settings, and what must run when one of them is
 * run. It knows no page; whoever shows it subscribes.
 */
export class Session {
  readonly #program: Program;
  readonly #runner: Runner;
  readonly #limit: number;
  readonly #views: CellViews;
  /** Cells to run when the present run has ended. */
  #waiting = new Set<string>();
  #isFresh = false;
  /** Cells that run a text which has changed since. */
  readonly #overtaken = new Set<string>();
  /** Counts stops, so that a plan made before one is dropped. */
  #stops = 0;
  /** Counts changes of controls, so that a plan made before one is replaced by a newer one. */
  #dials = 0;
  #going: Promise<void> | undefined;

  constructor({ spawn, limit = 10, ...options }: SessionOptions) {
    this.#program = new Program(options);
    this.#views = new CellViews(this.#program);
    this.#runner = new Runner(spawn);
    this.#limit = limit;
  }

  /** Ids, top to bottom. */
  get ids(): string[] {
    return this.#program.ids;
  }

  get isRunning(): boolean {
    return this.#views.areGoing;
  }

  /** Calls `listener` with the id of every cell whose view may have changed. */
  subscribe(listener: (id: string) => void): () => void {
    return this.#views.subscribe(listener);
  }

  source(id: string): string {
    return this.#program.source(id);
  }

  /** The lesson's own text. */
  original(id: string): string {
    return this.#program.original(id);
  }

  view(id: string): CellView {
    return this.#views.view(id);
  }

  /** Changes a cell's text. Nothing runs. */
  edit(id: string, source: string): void {
    if (this.source(id) === source) return;
    if (this.view(id).state === "running") this.#overtaken.add(id);
    const before = this.links.dependents(id);
    this.#program.setSource(id, source);
    const after = this.links.dependents(id);
    this.#views.tell(...new Set([id, ...before, ...after]));
  }

  /** How the cells hang together, as far as the texts are compiled. */
  get links(): Links {
    return this.#program.compiled.links;
  }

  /** What the reader has set the controls of a cell to. */
  dialled(id: string): Dialled {
    return this.#program.dialled(id);
  }

  /** Sets a control of a cell, or without a value leaves it to the author. Nothing runs. */
  dial(id: string, label: string, value: InputValue | undefined): void {
    if (this.dialled(id)[label] === value) return;
    this.#dials += 1;
    this.#runner.halt();
    this.#program.dial(id, label, value);
    this.#views.tell(id, ...this.links.dependents(id));
  }

  /**
   * Compiles what has been edited, so that cells which an edit gives or takes a name are out of
   * date at once and not only at the next run. Rejects if the compiler cannot be loaded.
   */
  async prepare(): Promise<void> {
    await this.#compile();
  }

  /**
   * Runs a cell, what it needs, and what follows it and is out of date; ends with the run.
   * Rejects if the compiler cannot be loaded: then no cell runs. A run of the cell's former text
   * is not waited for: it may be the endless loop that has just been mended.
   */
  run(id: string): Promise<void> {
    if (this.#overtaken.has(id)) this.stop();
    return this.#request([id]);
  }

  /** Runs every cell in a new worker: what comes out depends on the texts alone. */
  runAll(): Promise<void> {
    this.stop();
    this.#isFresh = true;
    return this.#request(this.ids);
  }

  /**
   * Ends a run at once, also one whose worker is still on its way. Values are lost, so the next run
   * begins with what it needs.
   */
  stop(): void {
    this.#stops += 1;
    this.#waiting.clear();
    for (const id of this.ids) this.#views.unqueue(id);
    this.#runner.kill();
  }

  #request(ids: string[]): Promise<void> {
    for (const id of ids) {
      this.#waiting.add(id);
      this.#views.queue(id);
    }
    this.#going ??= this.#work().finally(() => (this.#going = undefined));
    return this.#going;
  }

  async #work(): Promise<void> {
    while (this.#waiting.size > 0) {
      const ids = this.#waiting;
      this.#waiting = new Set();
      if (this.#isFresh) this.#runner.drop();
      this.#isFresh = false;
      const stops = this.#stops;
      try {
        const compiled = await this.#compile();
        await this.#runAsked(ids, compiled, () => this.#stops !== stops);
      } catch (error) {
        this.#waiting.clear();
        throw error;
      } finally {
        for (const id of this.ids)
          if (!this.#waiting.has(id)) this.#views.release(id);
      }
    }
  }

  async #compile(): Promise<Compiled> {
    const before = this.#program.compiled;
    const compiled = await this.#program.compile();
    // New texts define and read other names: any cell may be out of date now.
    if (compiled !== before) this.#views.tell(...this.ids);
    return compiled;
  }

  /** Runs the cells of a plan; if one ends its worker, the others still run, in a new one. */
  async #runAsked(
    asked: Set<string>,
    compiled: Compiled,
    isStopped: () => boolean,
  ): Promise<void> {
    if (isStopped()) return;
    const plan = this.#plan(asked, compiled);
    for (const id of plan) this.#views.queue(id);
    const dials = this.#dials;
    const failed = new Set<string>();
    for (let left = plan; left.length > 0;) {
      if (this.#dials !== dials) {
        // A control has changed: the next plan runs with its new value, and includes what is left.
        for (const id of left) this.#waiting.add(id);
        return;
      }
      const [id, ...rest] = left as [string, ...string[]];
      const error = errorOf(id, failed, compiled.links);
      if (error) {
        this.#refuse(id, error, compiled);
        failed.add(id);
        left = rest;
        continue;
      }
      const over = new Set<string>();
      const end = await this.#runFirst(left, compiled, {
        failed,
        isStopped,
        onEnd: (id, ok) => {
          over.add(id);
          if (!ok) failed.add(id);
        },
      });
      if (end === "stopped" || isStopped()) return;
      if (end === "unavailable") return this.#giveUp(plan, asked, compiled);
      left = left.filter((id) => !over.has(id));
      if (end === "lost") left = this.#resume(left, failed, compiled);
    }
  }

  /** The cells to run, in order. */
  #plan(asked: Set<string>, compiled: Compiled): string[] {
    const state = (id: string) => this.view(id).state;
    return planRun(asked, this.ids, compiled.links, {
      isEdited: (id) => state(id) === "edited",
      // A failed cell that is not out of date would fail in the same way again.
      isStale: (id) => state(id) === "stale" || state(id) === "blocked",
      hasValue: (id) => this.#runner.hasValue(id, compiled.signature(id)),
      isManual: (id) => this.#program.settings(id).isManual ?? false,
      followers: (id) => this.#program.followers(id),
    });
  }

  /** The rest of a plan whose worker has ended, and the cells whose values were lost with it. */
  #resume(rest: string[], failed: Set<string>, compiled: Compiled): string[] {
    const plan = planRun(new Set(rest), this.ids, compiled.links, {
      isEdited: () => false,
      isStale: () => false,
      hasValue: (id) =>
        failed.has(id) || this.#runner.hasValue(id, compiled.signature(id)),
      isManual: () => false,
      followers: () => [],
    });
    for (const id of plan) this.#views.queue(id);
    return plan;
  }

  /** Runs the first cell of a plan, and with it those after it that can go together. */
  #runFirst(
    plan: string[],
    compiled: Compiled,
    {
      failed,
      isStopped,
      onEnd,
    }: {
      failed: Set<string>;
      isStopped: () => boolean;
      onEnd: (id: string, ok: boolean) => void;
    },
  ): Promise<CellsEnd> {
    const limitOf = (id: string) =>
      this.#program.settings(id).limit ?? this.#limit;
    const limit = limitOf(plan[0]!);
    const end = plan.findIndex(
      (id) => limitOf(id) !== limit || errorOf(id, failed, compiled.links),
    );
    const cells = (end < 0 ? plan : plan.slice(0, end)).map((id) => ({
      ...compiled.links.linked.get(id)!,
      dialled: compiled.dialled(id),
    }));
    return this.#runner.run(cells as [LinkedCell, ...LinkedCell[]], {
      limit,
      isStopped,
      signature: compiled.signature,
      onStart: (id) => this.#views.begin(id),
      onOutput: (id, output) => this.#views.add(id, output),
      onEnd: (id, ok) => {
        this.#overtaken.delete(id);
        this.#views.finish(id, ok, compiled);
        onEnd(id, ok);
      },
    });
  }

  /** Says below the cell that was asked for that nothing can run; other outputs stay as they are. */
  #giveUp(plan: string[], asked: Set<string>, compiled: Compiled): void {
    const id = plan.find((each) => asked.has(each));
    if (id) this.#refuse(id, failure("unavailable", {}), compiled);
  }

  /** The cell cannot run: its error is what it shows. */
  #refuse(id: string, error: CellError, compiled: Compiled): void {
    this.#runner.forget(id);
    this.#views.begin(id);
    this.#views.add(id, { kind: "error", error });
    this.#views.finish(id, false, compiled);
  }
}
