/**
 * Brings what a lesson has besides its cells: at the reader's first move anywhere but in a cell,
 * where a run goes first, once a cell is not as the build has left it, and for who only reads.
 */
import { pageNotebook } from "./notebook/notebook.ts";

const moves = [
  "click",
  "focusin",
  "keydown",
  "pointerdown",
  "pointermove",
  "pointerover",
  "scroll",
];
/** Who looks at a lesson for so long has begun it, and is led back; in milliseconds. */
const look = 8000;
/** What the part answers to. */
const answering = ".term, nb-lesson-bar button";
/** What has happened there before the part came, and happens again when it has. */
const early: Event[] = [];
let isComing = false;

const { session } = pageNotebook();
const unsubscribe = session.subscribe((id) => {
  const { state } = session.view(id);
  if (!["built", "queued", "running"].includes(state)) bring();
});
for (const type of moves) addEventListener(type, see, { capture: true });
setTimeout(() => document.hidden || bring(), look);

function see(event: Event): void {
  const { target } = event;
  const isElement = target instanceof Element;
  if (isElement && target.closest("nb-cell")) return;
  if (isElement && target.closest(answering)) {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    const isPlain = !(ctrlKey || metaKey || shiftKey);
    // Otherwise a term's link would be followed; into a new tab it may.
    if (event.type === "click" && isPlain) event.preventDefault();
    if (isPlain) early.push(event);
  } else if (event.type === "pointerover") return; // a page that opens under a resting pointer
  bring();
}

function bring(): void {
  if (isComing) return;
  isComing = true;
  // If it does not come, the page says so, and links are links.
  void import("./lesson-later.ts").finally(() => {
    unsubscribe();
    for (const type of moves) removeEventListener(type, see, { capture: true });
    for (const event of early) event.target?.dispatchEvent(again(event));
  });
}

function again(event: Event): Event {
  const Kind = event.constructor as typeof Event;
  return new Kind(event.type, event);
}
