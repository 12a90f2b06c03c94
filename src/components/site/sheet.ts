import { adoptStyle } from "./adopt-style.ts";
import css from "./sheet.css?inline";

adoptStyle(css);

/**
 * A dialog of the page, below whose head its maker puts the rest. Escape, its button and a press
 * beside it close it.
 *
 * @param first What stands beside the button. Default the title.
 */
export function makeSheet(
  title: string,
  close: string,
  first = heading(title),
): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "sheet";
  dialog.setAttribute("aria-label", title);
  const head = document.createElement("form");
  head.className = "sheet-head";
  head.method = "dialog";
  const button = document.createElement("button");
  button.className = "button";
  button.textContent = close;
  head.append(first, button);
  dialog.append(head);
  dialog.addEventListener("click", ({ target, clientX, clientY }) => {
    if (target !== dialog) return;
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const isInside =
      clientX >= left &&
      clientX <= right &&
      clientY >= top &&
      clientY <= bottom;
    if (!isInside) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

function heading(title: string): HTMLElement {
  const made = document.createElement("h2");
  made.textContent = title;
  return made;
}
