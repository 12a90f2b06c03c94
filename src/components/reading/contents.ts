import { localStore } from "../site/local-store.ts";
import { readReadings, writeReading } from "./reading.ts";

/** Pause in scrolling after which the place is kept, in milliseconds. */
const rest = 400;

/** The list of a lesson's sections: shows where the reader is and what has been read. */
class Contents extends HTMLElement {
  #links: HTMLAnchorElement[] = [];
  #headings: (HTMLElement | null)[] = [];
  #current = -1;
  #read = new Set<string>();
  #timer = 0;
  #isWaiting = false;

  connectedCallback() {
    this.#links = [...this.querySelectorAll("a")];
    this.#headings = this.#links.map(({ hash }) =>
      document.getElementById(hash.slice(1)),
    );
    const known = readReadings(localStore())[this.#lesson];
    const ids = this.#links.map(({ hash }) => hash.slice(1));
    this.#read = new Set(known?.read.filter((id) => ids.includes(id)));
    addEventListener("scroll", () => this.#onScroll(), { passive: true });
    addEventListener("pagehide", () => this.#keep());
    requestAnimationFrame(() => this.#follow());
    this.#show();
  }

  get #lesson(): string {
    return this.dataset.lesson ?? "";
  }

  #onScroll(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#keep(), rest);
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      this.#follow();
    });
  }

  #follow(): void {
    const line = innerHeight / 3;
    const current = this.#headings.findLastIndex(
      (heading) => (heading?.getBoundingClientRect().top ?? Infinity) < line,
    );
    const isAtEnd = scrollY + innerHeight > this.#end;
    if (current === this.#current && !isAtEnd) return;
    // A section counts as read when the reader scrolls on into the next one; a jump does not count.
    if (current === this.#current + 1) this.#mark(this.#current);
    if (isAtEnd) this.#mark(current);
    this.#current = current;
    this.#show();
  }

  /** Where the lesson's text ends, in pixels from the top of the page. */
  get #end(): number {
    const end = document.querySelector("main")?.getBoundingClientRect().bottom;
    return (end ?? Infinity) + scrollY - 120;
  }

  #mark(section: number): void {
    const id = this.#headings[section]?.id;
    if (id) this.#read.add(id);
  }

  #show(): void {
    this.#links.forEach((link, index) => {
      link.toggleAttribute("data-read", this.#read.has(link.hash.slice(1)));
      if (index === this.#current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
  }

  #keep(): void {
    writeReading(localStore(), this.#lesson, {
      at: this.#headings[this.#current]?.id ?? "",
      read: [...this.#read],
      of: this.#links.length,
      when: Date.now(),
    });
  }
}

customElements.define("nb-contents", Contents);
