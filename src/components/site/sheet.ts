import css from "./sheet.css?inline";

let isAdopted = false;

/** Gives the page the looks of sheets and notes, which most visits do not need. */
export function adoptSheetStyle(): void {
  if (isAdopted) return;
  isAdopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/** A dialog of the page: Escape, its button and a press beside it close it. */
export function makeSheet(label: string, close: string): HTMLDialogElement {
  adoptSheetStyle();
  const dialog = document.createElement("dialog");
  dialog.className = "sheet";
  dialog.setAttribute("aria-label", label);
  const head = document.createElement("form");
  head.className = "sheet-head";
  head.method = "dialog";
  const button = document.createElement("button");
  button.className = "button";
  button.textContent = close;
  head.append(button);
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
