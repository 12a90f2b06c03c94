import type { Results } from "../../visual/experiment/results.ts";
import type { NotebookCell } from "../cell/cell.ts";

/** What a figure's cell has measured, and its code. */
export async function readResults(text: string): Promise<Results> {
  const results = await load(text);
  // Not by a lesson's scripts: a figure may stand where there is none.
  const cell = document.querySelector<NotebookCell>(`#cell-${results.cell}`);
  // What the reader has made of the cell was not measured.
  return { ...results, source: results.source ?? cell?.original ?? "" };
}

/** From the page, or, where it is much, from a file beside it. */
async function load(text: string): Promise<Results> {
  if (text.startsWith("{")) return JSON.parse(text) as Results;
  const answer = await fetch(text);
  if (!answer.ok) throw new Error(`${text}: ${answer.status}`);
  return (await answer.json()) as Results;
}
