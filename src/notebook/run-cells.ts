import { withCause } from "./blocker.ts";
import type { CellSource } from "./cell.ts";
import { compileOrBreak, faultFinder } from "./compile.ts";
import { describeThrown } from "./describe.ts";
import { createExecutor, type ExecutorMessage } from "./execute.ts";
import { type Explanations, installExplanations } from "./explanations.ts";
import { linkCells } from "./graph.ts";
import type { CellError, CellOutput } from "./output.ts";
import { printValue } from "./print-value.ts";
import { createTools as createConsole } from "./show/console.ts";
import { createTools } from "./show/tools.ts";
import { settlePromises } from "./timers.ts";

export interface RunOptions {
  /** What cells may import, by specifier. */
  modules: Record<string, object>;
  /** Called before every cell. */
  seed?: (id: string) => void;
}

export interface CellResult {
  outputs: CellOutput[];
  ok: boolean;
  /** Whether its outputs needed the part `explanations`: an error, or an unusual value. */
  isExplained: boolean;
  /** Milliseconds; 0 if the cell did not run. */
  ms: number;
}

/** Set when the output that is being made needs explanations. */
let isExplained = false;
const noting: Explanations = {
  print(value) {
    isExplained = true;
    return printValue(value);
  },
  describe: describeThrown,
};

/** Compiles, links and runs the cells in this process, in order; by id, what each shows. */
export async function runCells(
  sources: CellSource[],
  { modules, seed }: RunOptions,
): Promise<Map<string, CellResult>> {
  installExplanations(noting);
  const names = Object.entries(modules).map(
    ([from, exports]) => [from, Object.keys(exports)] as const,
  );
  const { linked, errors } = linkCells(sources.map(compileOrBreak), {
    findFaults: faultFinder(Object.fromEntries(names)),
  });
  const results = new Map(
    sources.map(({ id }) => [id, resultOf(errors.get(id))]),
  );
  const emit = (message: ExecutorMessage) => record(message, results);
  const executor = createExecutor({
    ...{ emit, modules, seed },
    settle: settlePromises,
    tools: [createTools, createConsole],
  });
  await executor.run(0, [...linked.values()]);
  const outputsOf = (id: string) => results.get(id)?.outputs;
  for (const result of results.values())
    result.outputs = result.outputs.map((each) => withCause(each, outputsOf));
  return results;
}

function resultOf(error: CellError | undefined): CellResult {
  const outputs: CellOutput[] = error ? [{ kind: "error", error }] : [];
  return { outputs, ok: !error, isExplained: !!error, ms: 0 };
}

function record(
  message: ExecutorMessage,
  results: Map<string, CellResult>,
): void {
  if (message.type === "output") {
    const { cell, output } = message;
    const result = results.get(cell);
    result?.outputs.push(output);
    if (result && (isExplained || output.kind === "error"))
      result.isExplained = true;
    isExplained = false;
  } else if (message.type === "end") {
    Object.assign(results.get(message.cell) ?? {}, {
      ok: message.ok,
      ms: message.ms,
    });
  }
}
