import * as convbook from "../../lib/index.ts";
import type { CompiledCell } from "../notebook/cell.ts";
import type { BrokenCell } from "../notebook/graph.ts";
import type { CellOutput } from "../notebook/output.ts";
import { compileOrBreak } from "../notebook/compile.ts";
import { runCells } from "../notebook/run-cells.ts";
import { reseed } from "../notebook/sandbox/reseed.ts";
import { LessonProblem, type LessonCell } from "./extract.ts";

export interface ExecutedCell {
  compiled: BrokenCell | CompiledCell;
  outputs: CellOutput[];
  /** Whether its run needs the part `explanations`, as far as is known. */
  isExplained: boolean;
}

/**
 * Runs the cells of a lesson in this process, as "run all from clean" does in a browser; cells in
 * `stored` are not run and show their stored outputs.
 *
 * @throws LessonProblem at the lesson's line if a cell fails that is not marked `throws`,
 *   or if one that is so marked does not fail.
 */
export async function executeCells(
  cells: LessonCell[],
  stored = new Map<string, CellOutput[]>(),
): Promise<Map<string, ExecutedCell>> {
  const results = await runSeeded(cells.filter(({ id }) => !stored.has(id)));
  const executed = new Map<string, ExecutedCell>();
  for (const cell of cells) {
    const result = results.get(cell.id);
    const outputs = result?.outputs ?? stored.get(cell.id)!;
    if (result?.ok === cell.throws) throw unexpected(cell, outputs);
    const { isManual, limit } = cell;
    const settings = { ...(isManual && { isManual }), ...(limit && { limit }) };
    const compiled = { ...compileOrBreak(cell), ...settings };
    const isExplained = result?.isExplained ?? true;
    executed.set(cell.id, { compiled, outputs, isExplained });
  }
  return executed;
}

/** Seeds `Math.random` as the sandbox does while cells run, and restores it for the build. */
async function runSeeded(cells: LessonCell[]) {
  const nativeRandom = Math.random;
  const seed = (id: string) => reseed(id, convbook.manualSeed);
  try {
    return await runCells(cells, { modules: { convbook }, seed });
  } finally {
    Math.random = nativeRandom;
  }
}

function unexpected(cell: LessonCell, outputs: CellOutput[]): LessonProblem {
  if (cell.throws)
    return new LessonProblem(
      `cell ${cell.id} is marked throws but runs without an error`,
      cell.line,
    );
  const failure = outputs.find((output) => output.kind === "error");
  const error = failure?.kind === "error" ? failure.error : undefined;
  const place = error?.frames.find((frame) => frame.cell === cell.id);
  return new LessonProblem(
    `cell ${cell.id} fails (${error?.code}): ${error?.message} ${JSON.stringify(error?.values)}`,
    cell.line + (place?.line ?? 1) - 1,
  );
}
