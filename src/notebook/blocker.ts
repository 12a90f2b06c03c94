import type { CellOutput } from "./output.ts";

/** Id of the cell that keeps this one from running; undefined if the output is no such error. */
export function blockerOf(output: CellOutput): string | undefined {
  if (output.kind !== "error" || output.error.code !== "blocked") return;
  return String(output.error.values.cell);
}

/**
 * An output that says which cell is the cause: if the blocking cell is blocked itself, the one that
 * failed first is named, for that is the one to mend.
 *
 * @param outputsOf Outputs of a cell above, already in this form.
 */
export function withCause(
  output: CellOutput,
  outputsOf: (cell: string) => CellOutput[] | undefined,
): CellOutput {
  const blocker = blockerOf(output);
  if (blocker === undefined) return output;
  return outputsOf(blocker)?.find(blockerOf) ?? output;
}
