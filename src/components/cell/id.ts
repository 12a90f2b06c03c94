import type { NotebookCell } from "./cell.ts";

/** Which cell an element shows, as its id says. */
export function cellIdOf({ id }: Element): string {
  return id.slice("cell-".length);
}

/** The element of the page that shows a cell. */
export function cellElement(id: string): NotebookCell | null {
  return document.querySelector<NotebookCell>(`#cell-${id}`);
}
