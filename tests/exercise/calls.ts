import type { Call, CallResult } from "../../src/exercise/call.ts";
import type { Program } from "../../src/exercise/code-check.ts";
import { compileCell } from "../../src/notebook/compile.ts";
import {
  createExecutor,
  type ExecutorMessage,
} from "../../src/notebook/execute.ts";
import type { CellError } from "../../src/notebook/output.ts";
import { CellProblem } from "../../src/notebook/problem.ts";

/** Calls a function of this process as the sandbox would: on copies, answering with a copy. */
export function callFunction(program: Program): Call {
  return (_, args) => {
    const own = structuredClone([...args]);
    try {
      const value = program(...own);
      return Promise.resolve({
        end: "idle",
        ...structuredClone({ value, args: own }),
      });
    } catch (thrown) {
      const { name, message } = thrown as Error;
      const error: CellError = {
        code: "thrown",
        message,
        values: { name },
        frames: [],
      };
      return Promise.resolve({ end: "idle", error });
    }
  };
}

/** Calls a function that a text defines, through the notebook's own compiler and executor. */
export function callSource(source: string): Call {
  const id = "attempt";
  const result: Partial<CallResult> = {};
  const executor = createExecutor({
    emit: (message) => record(message, result),
    modules: {},
  });
  const ready = Promise.resolve().then(async () => {
    const cell = compileCell({ id, source });
    await executor.run(0, [{ ...cell, inputs: {} }]);
  });
  return async (name, args) => {
    try {
      await ready;
    } catch (problem) {
      if (!(problem instanceof CellProblem)) throw problem;
      return { end: "idle", error: problem.error };
    }
    delete result.value;
    delete result.error;
    await executor.call(1, id, name, structuredClone([...args]));
    return { end: "idle", ...result };
  };
}

function record(message: ExecutorMessage, result: Partial<CallResult>): void {
  if (message.type === "result") {
    result.value = message.value;
    result.args = message.args;
  } else if (message.type === "fault") result.error = message.error;
}
