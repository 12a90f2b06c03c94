import { remember } from "./local-store.ts";
import { isLeft, placeInText } from "./place.ts";

/** Remembers the language that a reader chooses and keeps the place in the text. */
class LanguageSwitch extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", (event) => {
      const link = (event.target as Element).closest("a");
      if (!link) return;
      remember("convbook:language", link.dataset.language ?? "");
      // The hash may also hold a figure's settings or shared code, which both languages understand.
      const { hash } = location;
      link.hash = hash && !isLeft(hash) ? hash : placeInText();
    });
  }
}

customElements.define("nb-language", LanguageSwitch);
