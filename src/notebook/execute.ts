import type { Dialled, LinkedCell } from "./cell.ts";
import { explanations } from "./explanations.ts";
import { blocked, failure } from "./failure.ts";
import type { KnownCells } from "./frames.ts";
import { isA } from "./is-a.ts";
import { mergeExports } from "./merge-exports.ts";
import type { CellError, CellOutput } from "./output.ts";
import { LimitedOutputs } from "./output-limit.ts";
import { formatTexts, formatValue } from "./print.ts";
import type { WorkerMessage } from "./protocol.ts";
import { providedModule } from "./provided.ts";
import { type Basics, createBasics } from "./show/basics.ts";
import type { Stage } from "./show/stage.ts";
import { missing, takenBy } from "./taken.ts";
import { createTimers } from "./timers.ts";
import {
  apply,
  clone,
  createDictionary,
  evaluate,
  hasOwn,
  NativePromise,
  now,
} from "./untampered.ts";

export type ExecutorMessage = Exclude<
  WorkerMessage,
  { type: "lacking" | "ready" }
>;

export interface ExecutorOptions {
  emit: (message: ExecutorMessage) => void;
  /** What cells may import, by specifier. */
  modules: Record<string, object>;
  /** Called before every cell, so that its random numbers depend on its id only. */
  seed?: (id: string) => void;
  /**
   * Called after a cell's code, before its end is reported. Resolves when the promises that it did
   * not await have gone as far as they can, and `stray` has been called for those that rejected.
   */
  settle?: () => Promise<void>;
  /** What cells may import from `"notebook"`; in a worker it is added when a cell needs it. */
  tools?: CreateTools[];
}

type CreateTools = (stage: Stage) => Record<string, unknown>;

export interface Executor {
  /** Runs the cells in order; resolves when the last one is done. Never rejects. */
  run(run: number, cells: LinkedCell[]): Promise<void>;
  /** Lets this run end with the cell that runs now. */
  halt(run: number): void;
  /** Calls the function `name` of a cell that has run. Never rejects. */
  call(run: number, cell: string, name: string, args: unknown[]): Promise<void>;
  /** Shows an error that no code awaited, if a cell is running; returns whether one is. */
  stray(thrown: unknown): boolean;
  /** Adds exports to a module, for the cells that run from now on. */
  extend(from: string, exports: Record<string, unknown>): void;
  /** Adds what cells may import from `"notebook"`. */
  equip(createTools: CreateTools): void;
}

/** What a cell's function takes and leaves; `wrap.ts` says how. */
interface CellBox {
  taken: Record<string, unknown>;
  value?: unknown;
  defined?: Record<string, unknown>;
}

/**
 * Runs compiled cells, one after the other, and keeps what each defines. It knows no page and no
 * worker, and it survives what cells do to the language around it.
 */
export function createExecutor(options: ExecutorOptions): Executor {
  const { emit, seed, settle } = options;
  const defined = createDictionary<Record<string, unknown>>();
  const known: KnownCells = createDictionary();
  /** Outputs of the cell that runs now. */
  let outputs: LimitedOutputs | undefined;
  /** Errors of it that no code has awaited. */
  let strays = 0;
  /** What its controls are set to. */
  let dialled: Dialled | undefined;
  let running = "";
  let last = Promise.resolve();
  let halted: number | undefined;
  const timers = createTimers();

  const stage = {
    current: () => outputs,
    dialled: () => dialled,
    get display() {
      return basics.display;
    },
    get console() {
      return basics.console;
    },
    format: formatTexts,
  };
  const basics: Basics = createBasics(stage);
  const modules: Record<string, object> = {
    [providedModule]: {
      ...basics,
      setTimeout: timers.setTimeout,
      setInterval: timers.setInterval,
      clearTimeout: timers.clearTimeout,
      clearInterval: timers.clearInterval,
    },
  };

  function extend(from: string, exports: Record<string, unknown>): void {
    modules[from] = mergeExports(
      (modules[from] ?? {}) as typeof exports,
      exports,
    );
  }

  function equip(createTools: CreateTools): void {
    extend(providedModule, createTools(stage));
  }
  for (const from in options.modules)
    extend(from, options.modules[from] as Record<string, unknown>);
  for (const createTools of options.tools ?? []) equip(createTools);

  /** Waits for earlier runs, so that outputs belong to one cell at a time. */
  function enqueue(task: () => Promise<void>): Promise<void> {
    const earlier = last;
    const inOrder = async () => {
      await earlier;
      await task();
    };
    return (last = inOrder());
  }

  async function runCell(run: number, cell: LinkedCell): Promise<void> {
    const { id } = cell;
    delete defined[id];
    known[id] = cell;
    emit({ type: "start", run, cell: id });
    const limited = new LimitedOutputs((output) =>
      emit({ type: "output", run, cell: id, output }),
    );
    outputs = limited;
    strays = 0;
    running = id;
    dialled = cell.dialled && ownFields(cell.dialled);
    const started = now();
    let error = missing(cell, defined, modules);
    if (!error) {
      try {
        seed?.(id);
        const box: CellBox = { taken: takenBy(cell, defined, modules) };
        const start = evaluate(cell.code) as (box: CellBox) => Promise<void>;
        await start(box);
        const { value } = box;
        limited.conclude();
        if (value !== undefined) limited.add(() => formatValue(value));
        if (isA(value, NativePromise)) limited.add(() => note("promise"));
        defined[id] = box.defined ?? {};
      } catch (thrown) {
        error = explanations.describe(thrown, known, id);
      }
    }
    const ms = now() - started;
    const count = timers.cancel();
    if (count > 0) limited.add(() => note("left-timers", { count }));
    await settle?.();
    timers.cancel(); // those that promises have started meanwhile
    outputs = undefined;
    limited.close();
    if (error) {
      const output = { kind: "error", error } as const;
      emit({ type: "output", run, cell: id, output });
    }
    emit({ type: "end", run, cell: id, ok: !error, ms });
  }

  async function call(
    run: number,
    cell: string,
    name: string,
    args: unknown[],
  ): Promise<void> {
    const callee = defined[cell]?.[name];
    if (typeof callee !== "function") {
      const error = notCallable(cell, name, cell in defined);
      return emit({ type: "fault", run, error });
    }
    const limited = new LimitedOutputs((output) =>
      emit({ type: "output", run, cell, output }),
    );
    outputs = limited;
    dialled = undefined;
    try {
      seed?.(cell);
      const value: unknown = await apply(callee, undefined, args);
      // A copy: what the page gets must not change any more, and must be plain data.
      const copy = clone({ value, args });
      outputs = undefined;
      limited.close();
      emit({ type: "result", run, ...copy });
    } catch (thrown) {
      outputs = undefined;
      limited.close();
      const error = explanations.describe(thrown, known, cell);
      emit({ type: "fault", run, error });
    }
    timers.cancel();
  }

  return {
    run: (run, cells) =>
      enqueue(async () => {
        for (let i = 0; i < cells.length; i++) {
          if (i > 0 && halted === run) break;
          await runCell(run, cells[i]!);
        }
        emit({ type: "idle", run });
      }),
    halt: (run) => {
      halted = run;
    },
    call: (run, cell, name, args) =>
      enqueue(async () => {
        await call(run, cell, name, args);
        emit({ type: "idle", run });
      }),
    stray(thrown) {
      outputs?.add(() => {
        const error = explanations.describe(thrown, known, running);
        const values = { ...error.values, unawaited: 1 };
        return { kind: "error", error: { ...error, values } };
      }, strays++ < mostStrays);
      return outputs !== undefined;
    },
    extend,
    equip,
  };
}

/** A loop that awaits nothing would fill the page with one error, again and again. */
const mostStrays = 10;

/** A label may be any name, also one that every object has. */
function ownFields(from: Dialled): Dialled {
  const fields: Dialled = createDictionary();
  for (const name in from) if (hasOwn(from, name)) fields[name] = from[name]!;
  return fields;
}

function notCallable(cell: string, name: string, hasRun: boolean): CellError {
  return hasRun
    ? failure("unknown-name", { name, cell }, `${name} is not a function`)
    : blocked(cell);
}

/** A remark for the page to word; the cell has not failed. */
function note(
  code: "left-timers" | "promise",
  values: CellError["values"] = {},
): CellOutput {
  return { kind: "error", error: failure(code, values) };
}
