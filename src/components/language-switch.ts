/** Remembers the language that a reader chooses and keeps the place in the text. */
class LanguageSwitch extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", (event) => {
      const link = (event.target as Element).closest("a");
      if (!link) return;
      try {
        localStorage.setItem("convbook:language", link.dataset.language ?? "");
      } catch {
        // Storage is off: the link still leads to the other language.
      }
      link.hash = location.hash || `#${topmostId()}`;
    });
  }
}

/** The last heading or cell above the middle of the window; ids are the same in all languages. */
function topmostId(): string {
  let topmost = "";
  for (const element of document.querySelectorAll("main [id]"))
    if (element.getBoundingClientRect().top < innerHeight / 3)
      topmost = element.id;
  return topmost;
}

customElements.define("nb-language", LanguageSwitch);
