import type { Results } from "../../visual/experiment/results.ts";
import type { NotebookCell } from "../cell/cell.ts";

/** What a figure's cell has measured, and its code. */
export async function readResults(text: string): Promise<Results> {
  const results = await load(text);
  // Read from the DOM: a figure may stand on a page without a notebook.
  const cell = document.querySelector<NotebookCell>(`#cell-${results.cell}`);
  // The lesson's code, not the reader's edit, which has not been measured.
  return { ...results, source: results.source ?? cell?.original ?? "" };
}

/** From the page or, if it is large, from a file of its own. */
async function load(text: string): Promise<Results> {
  if (text.startsWith("{")) return JSON.parse(text) as Results;
  const answer = await fetch(text);
  if (!answer.ok) throw new Error(`${text}: ${answer.status}`);
  return (await answer.json()) as Results;
}
