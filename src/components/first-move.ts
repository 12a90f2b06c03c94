/**
 * Loads `lesson-later.ts`, all of a lesson's scripts that a first run does not need: at the reader's
 * first move outside of a cell, after the first run or edit of a cell, or after a while of reading.
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
/** Moves after which a run may follow; the run goes first. */
const passing = ["pointermove", "scroll"];
/** Wait after such a move, so that painting and a run go first; in milliseconds. */
const pause = 300;
/** A visit of this length counts as reading, so the place is kept; in milliseconds. */
const look = 8000;
/** Elements whose clicks `lesson-later.ts` handles. */
const answering = ".term, nb-lesson-bar button";
/** Events on these elements before it was loaded; they are dispatched again when it is. */
const early: Event[] = [];
let isComing = false;
let pausing: number | undefined;

const { session } = pageNotebook();
const unsubscribe = session.subscribe((id) => {
  const { state } = session.view(id);
  if (state === "built") return;
  clearTimeout(pausing);
  pausing = undefined;
  if (!["queued", "running"].includes(state)) bringSoon();
});
for (const type of moves) addEventListener(type, see, { capture: true });
setTimeout(() => document.hidden || bring(), look);

function see(event: Event): void {
  const { target, type } = event;
  const isElement = target instanceof Element;
  if (isElement && target.closest("nb-cell")) return;
  if (isElement && target.closest(answering)) {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    const isPlain = !(ctrlKey || metaKey || shiftKey);
    // Otherwise the term's link would be followed; opening it in a new tab is fine.
    if (type === "click" && isPlain) event.preventDefault();
    if (isPlain) early.push(event);
  } else if (type === "pointerover") {
    return; // the page may have opened under a resting pointer
  } else if (passing.includes(type)) {
    if (!session.isRunning) bringSoon(); // else the end of the run does
    return;
  }
  bring();
}

function bringSoon(): void {
  pausing ??= window.setTimeout(bring, pause);
}

function bring(): void {
  if (isComing) return;
  isComing = true;
  // If loading fails, the page says so, and the elements act as plain links.
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
