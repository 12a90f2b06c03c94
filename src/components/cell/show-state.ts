import type { CellView } from "../../notebook/cell-view.ts";
import type { CellOutput } from "../../notebook/output.ts";
import type { CellControls } from "./controls.ts";
import type { PageWords } from "../notebook/notebook.ts";

/**
 * Brings a cell's marks and its word in line with its state.
 *
 * @param hasRun It ran too briefly to show so: its word is set again, so that it is read out again.
 */
export function showState(
  cell: HTMLElement,
  { reset, status }: CellControls,
  view: CellView,
  words: PageWords,
  hasRun: boolean,
): void {
  const { state, isDialled, isEdited } = view;
  if (cell.dataset.state !== state || hasRun) {
    cell.dataset.state = state;
    status.replaceChildren(stateWord(view, words));
  }
  cell.toggleAttribute("data-edited", isEdited);
  reset.hidden = !isEdited && !isDialled;
  const isOld = state === "edited" || state === "stale";
  cell.querySelector(".nb-output")?.toggleAttribute("data-stale", isOld);
  // The marked line belongs to the text that failed; hidden once another text is shown.
  const isOfText = state === "failed" || state === "stale";
  cell.querySelector(".nb-error-line")?.toggleAttribute("hidden", !isOfText);
}

/** Ending a run by hand is no fault of the cell's. */
function isStop(output: CellOutput): boolean {
  return output.kind === "error" && output.error.code === "stopped";
}

/** A cell's state in words; none if it has never run, and `RunSigns` words a run under way. */
function stateWord(
  { state, isDialled, isManual, outputs }: CellView,
  { cell: words }: PageWords,
): string {
  if (state === "built" || state === "queued" || state === "running") return "";
  if (state === "failed" && outputs?.some(isStop)) return words.stopped;
  if (state !== "stale") return words[state];
  if (isManual) return words.staleManual;
  return isDialled && !outputs ? words.staleDialled : words.stale;
}
