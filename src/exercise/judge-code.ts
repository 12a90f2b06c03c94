import type { LinkedCell } from "../notebook/cell.ts";
import type { CellError } from "../notebook/output.ts";
import type { Call } from "./call.ts";
import type { CodeCheck } from "./code-check.ts";
import { judgeFreshly } from "./fresh-draw.ts";
import { gradeCode } from "./grade-code.ts";
import type { JudgedWorker } from "./judged-worker.ts";
import { callProbe, probeOf } from "./probe.ts";
import type { Verdict } from "./verdict.ts";

/** The reader's code, and where it can run. */
export interface Attempt {
  /** The cell of the exercise and all that it needs; or why it does not compile. */
  program: LinkedCell[] | CellError;
  /** A worker that has run nothing yet. */
  spawn: () => Promise<JudgedWorker>;
  /** Ends the check; then nothing is said about the code. */
  signal: AbortSignal;
  /** An earlier draw, to be looked at again. */
  seed?: number | undefined;
}

/** Milliseconds for all calls of a check together; a right answer takes a hundredth. */
const limit = 10_000;

/** Judges code in a worker of its own, which ends with the check. */
export function judgeCode(
  check: CodeCheck,
  attempt: Attempt,
): Promise<Verdict> {
  return judgeFreshly((seed) => judgeDraw(check, attempt, seed), attempt.seed);
}

async function judgeDraw(
  check: CodeCheck,
  { program, spawn, signal }: Attempt,
  seed: number,
): Promise<Verdict> {
  if (!Array.isArray(program))
    return gradeCode(
      check,
      async () => ({ end: "idle", error: program }),
      seed,
    );
  const cells = [...program];
  const probe = probeOf(check);
  if (probe) {
    const { compileCell } = await import("../notebook/compile.ts");
    cells.push({ ...compileCell(probe), inputs: probe.inputs });
  }
  const worker = await spawn();
  const stop = () => worker.kill("stopped");
  signal.addEventListener("abort", stop);
  // It may have been stopped while the worker was on its way.
  if (signal.aborted) stop();
  try {
    const broken = await runCells(worker, cells);
    if (broken) return await gradeCode(check, async () => broken, seed);
    const call = callWithin(worker, probe?.id ?? check.id);
    return await gradeCode(check, probe ? callProbe(call) : call, seed);
  } finally {
    signal.removeEventListener("abort", stop);
    worker.kill();
  }
}

/** Why the code cannot be called; undefined if it can. */
async function runCells(worker: JudgedWorker, cells: LinkedCell[]) {
  let shown: CellError | undefined;
  let error: CellError | undefined;
  const end = await worker.run(cells, (message) => {
    if (message.type === "output" && message.output.kind === "error")
      shown = message.output.error;
    // Errors that no code awaited are outputs, too, but the cell has not failed.
    if (message.type === "end" && !message.ok) error = shown;
  });
  return end === "idle" && !error ? undefined : { end, error, isBroken: true };
}

function callWithin(worker: JudgedWorker, cell: string): Call {
  const started = performance.now();
  return (name, args) => {
    const timeoutMs = Math.max(1, limit - (performance.now() - started));
    return worker.call(cell, name, [...args], { timeoutMs });
  };
}
