import type { CellOutput } from "./output.ts";

/** The cell that has kept another from running, if that is what the output says. */
export function blockerOf(output: CellOutput): string | undefined {
  if (output.kind !== "error" || output.error.code !== "blocked") return;
  return String(output.error.values.cell);
}

/**
 * An output as the reader needs it: what is kept back by a cell that is kept back itself names the
 * one that failed, where there is something to mend.
 *
 * @param outputsOf What a cell above shows, in this way.
 */
export function withCause(
  output: CellOutput,
  outputsOf: (cell: string) => CellOutput[] | undefined,
): CellOutput {
  const blocker = blockerOf(output);
  if (blocker === undefined) return output;
  return outputsOf(blocker)?.find(blockerOf) ?? output;
}
