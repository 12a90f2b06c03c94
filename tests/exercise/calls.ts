import type { Call } from "../../src/exercise/call.ts";
import type { CodeCheck, Program } from "../../src/exercise/code-check.ts";
import { probeOf } from "../../src/exercise/probe.ts";
import { compileCell } from "../../src/notebook/compile.ts";
import type { CellError } from "../../src/notebook/output.ts";
import { compileAttempt, startWorker } from "./worker.ts";

/** Calls a function of this process as the sandbox would: on copies, answering with a copy. */
export function callFunction(program: Program, counts = false): Call {
  return (_, args) => {
    const own = structuredClone([...args]);
    let count = 0;
    const multiply = (a: number, b: number) => {
      count++;
      return a * b;
    };
    try {
      const value = program(...own, ...(counts ? [multiply] : []));
      return Promise.resolve({
        end: "idle",
        ...structuredClone({ value, args: own }),
        ...(counts && { count }),
      });
    } catch (thrown) {
      const { name, message } = thrown as Error;
      const error: CellError = {
        code: "thrown",
        message,
        values: { name, class: name },
        frames: [],
      };
      return Promise.resolve({ end: "idle", error });
    }
  };
}

/** Calls a function that a text defines, through the notebook's own compiler and executor. */
export function callSource(source: string, check?: CodeCheck): Call {
  const id = check?.id ?? "attempt";
  const probe = check && probeOf(check);
  const program = compileAttempt(id, source);
  if (!Array.isArray(program))
    return () => Promise.resolve({ end: "idle", error: program });
  if (probe) program.push({ ...compileCell(probe), inputs: probe.inputs });
  const worker = startWorker();
  const ready = worker.run(program, () => undefined);
  return async (name, args) => {
    await ready;
    return worker.call(probe?.id ?? id, name, [...args]);
  };
}
