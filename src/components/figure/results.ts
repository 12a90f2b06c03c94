import type { Results } from "../../visual/experiment/results.ts";
import type { NotebookCell } from "../cell/cell.ts";

/** What a figure's cell has measured, and its code. */
export async function readResults(text: string): Promise<Results> {
  const results = await load(text);
  // What the reader has made of the cell was not measured.
  const source = results.source ?? cellElement(results.cell)?.original ?? "";
  return { ...results, source };
}

function cellElement(id: string): NotebookCell | null {
  return document.querySelector<NotebookCell>(`#cell-${id}`);
}

/** From the page, or, where it is much, from a file beside it. */
async function load(text: string): Promise<Results> {
  if (text.startsWith("{")) return JSON.parse(text) as Results;
  const answer = await fetch(text);
  if (!answer.ok) throw new Error(`${text}: ${answer.status}`);
  return (await answer.json()) as Results;
}
