/**
 * Shows what a term means when the reader points at it, comes to it by keyboard or taps it.
 * Without this script a term is a link to the glossary, and a second tap still follows it.
 */
import { TermNote } from "./term-note.ts";

const note = new TermNote();
/** How long the note waits for the pointer to come over to it, in milliseconds. */
const patience = 200;
let timer = 0;
let touched = false;

addEventListener("pointerover", ({ target, pointerType }) => {
  if (pointerType !== "mouse") return;
  const term = termAt(target);
  const isOnNote = target === note.box;
  if (!term && !isOnNote && !note.term) return;
  clearTimeout(timer);
  if (term) note.show(term);
  else if (!isOnNote) timer = window.setTimeout(() => note.hide(), patience);
});

addEventListener("focusin", ({ target }) => {
  const term = termAt(target);
  if (term?.matches(":focus-visible")) note.show(term);
  else if (!touched) note.hide();
});

addEventListener("pointerdown", ({ target, pointerType }) => {
  touched = pointerType !== "mouse";
  if (target !== note.box && termAt(target) !== note.term) note.hide();
});

addEventListener("click", (event) => {
  const term = termAt(event.target);
  // The keyboard clicks without touching.
  const isTap = touched && event.detail > 0;
  if (!term || !isTap || term === note.term) return;
  event.preventDefault();
  note.show(term);
});

addEventListener("keydown", ({ key }) => {
  touched = false;
  if (key === "Escape") note.hide();
});

function termAt(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>(".term") ?? undefined;
}
