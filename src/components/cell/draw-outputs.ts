import type { CellOutput } from "../../notebook/output.ts";
import { drawOutputs, type OutputContext } from "../../visual/cell-output.ts";
import type { VNode } from "../../visual/node.ts";
import { loadDrawers } from "../../visual/output/drawers.ts";

/** Draws outputs that are more than text, in the reader's language. Loads with the first one. */
export async function drawAll(
  outputs: CellOutput[],
  { language, cell }: { language: string; cell: string },
): Promise<VNode[]> {
  const hasError = outputs.some(({ kind }) => kind === "error");
  const [said, drawers] = await Promise.all([
    wordsOf(language, hasError),
    loadDrawers(outputs),
  ]);
  return drawOutputs(outputs, { ...said, drawers, cell });
}

/** How outputs and errors are said. */
async function wordsOf(
  language: string,
  hasError: boolean,
): Promise<Pick<OutputContext, "faults" | "words">> {
  if (language !== "zh")
    return { words: (await import("../../i18n/runtime-en.ts")).en };
  const [{ zh: words }, faults] = await Promise.all([
    import("../../i18n/runtime-zh.ts"),
    hasError ? import("../../i18n/faults-zh.ts") : undefined,
  ]);
  return { words, ...(faults && { faults: faults.zh }) };
}
