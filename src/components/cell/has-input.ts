import type { PageNotebook } from "../notebook/notebook.ts";

/** Whether a cell shows a control; an edited cell may have one that it does not show yet. */
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
