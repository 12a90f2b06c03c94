import { pageLanguage } from "../../i18n/language.ts";
import { updateWords } from "../../i18n/update.ts";
import { adoptStyle } from "./adopt-style.ts";
import css from "./update-note.css?inline";

adoptStyle(css);

let note: HTMLElement | undefined;

/** Tells of a version that waits. The page reloads only when the reader says so. */
export function offerUpdate(registration: ServiceWorkerRegistration): void {
  if (note) return;
  const words = updateWords[pageLanguage()];
  note = document.createElement("div");
  note.className = "update-note";
  note.setAttribute("role", "status");
  const take = button(words.take, () => {
    // Where another page of the site has taken it, this one only has to load again.
    if (!registration.waiting) return location.reload();
    navigator.serviceWorker.addEventListener("controllerchange", () =>
      location.reload(),
    );
    registration.waiting.postMessage("take over");
  });
  const later = button(words.later, () => note?.remove());
  document.body.append(note);
  note.append(words.ready, take, later);
}

function button(word: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button";
  made.textContent = word;
  made.addEventListener("click", act);
  return made;
}
