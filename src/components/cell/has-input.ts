import type { PageNotebook } from "../notebook/notebook.ts";

/** Whether a cell has a control: what it shows says so, unless the reader has edited it. */
export function hasInput(
  { session }: PageNotebook,
  id: string,
  label: string,
): boolean {
  if (session.view(id).isEdited) return true;
  const inputs = document.querySelectorAll<HTMLElement>(
    `#cell-${id} [data-input]`,
  );
  return [...inputs].some(({ dataset }) => dataset.input === label);
}
