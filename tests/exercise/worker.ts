import "../../src/notebook/explain.ts";
import type { LinkedCell } from "../../src/notebook/cell.ts";
import { compileCell } from "../../src/notebook/compile.ts";
import { createExecutor } from "../../src/notebook/execute.ts";
import { linkCells } from "../../src/notebook/graph.ts";
import type { CellError } from "../../src/notebook/output.ts";
import { CellProblem } from "../../src/notebook/problem.ts";
import type { WorkerMessage } from "../../src/notebook/protocol.ts";
import { parseMore } from "../../src/notebook/sandbox/parse-more.ts";
import { parseAnswer } from "../../src/notebook/sandbox/parse-answer.ts";
import { parseWorkerMessage } from "../../src/notebook/sandbox/validate.ts";
import type { CallResult } from "../../src/exercise/call.ts";
import type { JudgedWorker } from "../../src/exercise/judged-worker.ts";

/** The notebook's own executor in this process; what it says goes the way of the page's messages. */
export function startWorker(
  modules: Record<string, object> = {},
): JudgedWorker {
  let listen: (message: WorkerMessage) => void = () => undefined;
  const executor = createExecutor({
    emit: (message) => {
      const sent = structuredClone(message);
      const parsed = parseWorkerMessage(sent, parseMore) ?? parseAnswer(sent);
      if (parsed) listen(parsed);
    },
    modules,
  });
  return {
    async run(cells, onMessage) {
      listen = onMessage;
      await executor.run(0, cells);
      return "idle";
    },
    async call(cell, name, args) {
      const result: Partial<CallResult> = {};
      listen = (message) => {
        if (message.type === "result") {
          result.value = message.value;
          result.args = message.args;
        } else if (message.type === "fault") result.error = message.error;
      };
      await executor.call(0, cell, name, structuredClone(args));
      return { end: "idle", ...result } as Awaited<
        ReturnType<JudgedWorker["call"]>
      >;
    },
    kill: () => undefined,
  };
}

/** A text as the cell of an exercise; or why it does not compile. */
export function compileAttempt(
  id: string,
  source: string,
): LinkedCell[] | CellError {
  try {
    const { linked, errors } = linkCells([compileCell({ id, source })]);
    return errors.get(id) ?? [...linked.values()];
  } catch (problem) {
    if (!(problem instanceof CellProblem)) throw problem;
    return problem.error;
  }
}
