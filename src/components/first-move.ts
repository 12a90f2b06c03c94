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
/** Moves on the way to something, which may be a run. */
const passing = ["pointermove", "scroll"];
/** Until what is shown by then, and what a run needs, has its turn; in milliseconds. */
const pause = 300;
/** Who looks at a lesson for so long has begun it, and is led back; in milliseconds. */
const look = 8000;
/** What the part answers to. */
const answering = ".term, nb-lesson-bar button";
/** What has happened there before the part came, and happens again when it has. */
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
    // Otherwise a term's link would be followed; into a new tab it may.
    if (type === "click" && isPlain) event.preventDefault();
    if (isPlain) early.push(event);
  } else if (type === "pointerover") {
    return; // a page that opens under a resting pointer
  } else if (passing.includes(type)) {
    if (!session.isRunning) bringSoon(); // else its end does
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
