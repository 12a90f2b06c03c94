import type { CellView } from "../notebook/cell-view.ts";
import type { PageWords } from "./notebook.ts";

/** A cell's state in words; what goes on is said by a clock instead. */
export function stateWord(
  { state, isDialled, isManual, outputs }: CellView,
  { cell: words }: PageWords,
): string {
  if (state === "running" || state === "queued") return "";
  if (state !== "stale") return words[state];
  if (isManual) return words.staleManual;
  return isDialled && !outputs ? words.staleDialled : words.stale;
}
