/** The one note that says what a term means. It stays beside its word when the page scrolls. */
export class TermNote {
  readonly box = document.createElement("div");
  #term: HTMLElement | undefined;

  constructor() {
    this.box.id = "nb-term-note";
    this.box.className = "term-note";
    this.box.popover = "manual";
    this.box.setAttribute("role", "tooltip");
    document.body.append(this.box);
  }

  get term(): HTMLElement | undefined {
    return this.#term;
  }

  show(term: HTMLElement): void {
    if (term === this.#term) return;
    this.hide();
    this.#term = term;
    this.box.textContent = term.dataset.text ?? "";
    term.setAttribute("aria-describedby", this.box.id);
    this.box.showPopover();
    this.#place(term);
  }

  hide(): void {
    if (!this.#term) return;
    this.#term.removeAttribute("aria-describedby");
    this.#term = undefined;
    this.box.hidePopover();
  }

  /** Below the word's first line, or above where there is no room. */
  #place(term: HTMLElement): void {
    const { left, top, bottom } = term.getClientRects()[0]!;
    const { width, height } = this.box.getBoundingClientRect();
    const room = document.documentElement.clientWidth;
    const x = Math.max(8, Math.min(left, room - width - 8));
    const y = bottom + height + 4 <= innerHeight ? bottom : top - height;
    this.box.style.left = `${x + scrollX}px`;
    this.box.style.top = `${y + scrollY}px`;
  }
}
