import css from "./share.css?inline";

let isAdopted = false;

/** Gives the page the looks of sharing, which most visits do not need. */
export function adoptShareStyle(): void {
  if (isAdopted) return;
  isAdopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
