// Imported from its own module: the folder's index would bring all checks along.
import { openProgress } from "../../exercise/progress.ts";
import { fill } from "../../i18n/fill.ts";
import { localStore } from "../site/local-store.ts";

/** How many of the listed exercises are done; follows what happens on the page. */
class SolvedCount extends HTMLElement {
  readonly #progress = openProgress(localStore());

  connectedCallback() {
    this.#update();
    // Exercises tell when their state changes; other tabs do it through the storage.
    document.addEventListener("exercise-progress", () => this.#update());
    addEventListener("storage", () => this.#update());
  }

  #update(): void {
    const ids = this.dataset.ids?.split(" ") ?? [];
    const solved = ids.filter((id) =>
      this.#progress.read(id)?.state.startsWith("solved"),
    );
    const { word = "" } = this.dataset;
    this.textContent = fill(word, { solved: solved.length, total: ids.length });
  }
}

customElements.define("nb-solved", SolvedCount);
