import { pageLanguage } from "../../i18n/language.ts";
import { updateWords } from "../../i18n/update.ts";
import { adoptStyle } from "./adopt-style.ts";
import { makeButton } from "./make-button.ts";
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
  const take = () => {
    // Where another page of the site has taken it, this one only has to load again.
    if (!registration.waiting) return location.reload();
    navigator.serviceWorker.addEventListener("controllerchange", () =>
      location.reload(),
    );
    registration.waiting.postMessage("take over");
  };
  document.body.append(note);
  note.append(
    words.ready,
    makeButton(words.take, take, "button"),
    makeButton(words.later, () => note?.remove(), "button"),
  );
}
