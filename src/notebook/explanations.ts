import type { KnownCells } from "./frames.ts";
import type { CellError } from "./output.ts";

/**
 * How errors, and values of any kind, are put into words. That is a third of what runs cells, and
 * most cells of lessons do not fail and show numbers, texts and tensors. So a worker has it as a
 * part; who runs cells elsewhere imports `explain.ts`.
 */
export interface Explanations {
  print(value: unknown): string;
  /** @param running The cell during whose run it was thrown. */
  describe(thrown: unknown, known: KnownCells, running: string): CellError;
}

export let explanations: Explanations;

export function installExplanations(installed: Explanations): void {
  explanations = installed;
}
