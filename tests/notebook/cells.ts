import type { CellError, CellOutput } from "../../src/notebook/output.ts";
import { runCells, type CellResult } from "../../src/notebook/run-cells.ts";

/** A module to import from in tests, with an error such as the library's. */
export const modules = {
  convbook: {
    twice: (n: number) => 2 * n,
    fail: () => {
      const values = { size: 3, limit: 2, shape: [1, 2] };
      const cause = { op: "fail", template: "{size} is over {limit}", values };
      throw new RangeError("fail: 3 is over 2", { cause });
    },
  },
};

/** Runs cells named a, b, c …; gives their results in order. */
export async function run(...sources: string[]): Promise<CellResult[]> {
  const cells = sources.map((source, index) => ({
    id: "abcdefg"[index]!,
    source,
  }));
  return [...(await runCells(cells, { modules })).values()];
}

/** Outputs of the last of the cells. */
export async function outputsOf(...sources: string[]): Promise<CellOutput[]> {
  return (await run(...sources)).at(-1)!.outputs;
}

/** What the last of the cells shows, a line for each output. */
export async function shownBy(...sources: string[]): Promise<string> {
  return (await outputsOf(...sources)).map(toLine).join("\n");
}

/** The error that the last of the cells ends in. */
export async function errorOf(...sources: string[]): Promise<CellError> {
  const last = (await outputsOf(...sources)).at(-1);
  if (last?.kind !== "error") throw new Error("the cell did not fail");
  return last.error;
}

function toLine(output: CellOutput): string {
  switch (output.kind) {
    case "error":
      return `${output.error.code}: ${output.error.message}`;
    case "dropped":
      return `dropped ${output.count}`;
    case "log":
      return `${output.level}: ${output.text}`;
    case "tensor":
    case "text":
      return output.text;
    default:
      return output.kind;
  }
}
