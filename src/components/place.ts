/** What a reader may be sent back to; hidden fields have ids too. */
const places =
  "main :is(h2, h3, nb-cell, nb-exercise, nb-figure, article, dl > div, tr)[id]";

/** Id of the last place above the upper third of the window, "" before the first. */
export function placeInText(): string {
  let topmost = "";
  for (const element of document.querySelectorAll(places))
    if (element.getBoundingClientRect().top < innerHeight / 3)
      topmost = element.id;
  return topmost;
}

/** Whether an address's end names a place that the reader has scrolled away from. */
export function isLeft(hash: string): boolean {
  const box = document.getElementById(hash.slice(1))?.getBoundingClientRect();
  return box !== undefined && (box.bottom < 0 || box.top > innerHeight);
}
