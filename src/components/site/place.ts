/** Elements that a reader may be sent back to; `[id]` alone would also match hidden fields. */
const places =
  "main :is(h2, h3, nb-cell, nb-exercise, nb-figure, article, dl > div, tr)[id]";

/**
 * Id of the place that the reader looks at: the first in the upper third of the window, else the
 * last above it; "" before the first.
 */
export function placeInText(): string {
  let above = "";
  for (const element of document.querySelectorAll(places)) {
    if (!element.checkVisibility()) continue;
    const { top } = element.getBoundingClientRect();
    if (top >= innerHeight / 3) break;
    above = element.id;
    if (top >= 0) break;
  }
  return above;
}

/** Whether an address's end names a place that the reader has scrolled away from. */
export function isLeft(hash: string): boolean {
  const box = document.getElementById(hash.slice(1))?.getBoundingClientRect();
  return box !== undefined && (box.bottom < 0 || box.top > innerHeight);
}
