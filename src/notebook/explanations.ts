import type { KnownCells } from "./frames.ts";
import type { CellError } from "./output.ts";

/**
 * How errors are worded and values of any kind printed. That code is a third of the sandbox's, and
 * most cells of lessons neither fail nor show anything but numbers, texts and tensors. So a worker
 * gets it as a part, when a cell needs it; the build and the tests import `explain.ts`.
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
