import { fill } from "../i18n/fill.ts";
import type { NotebookCell } from "./cell.ts";
import { pageNotebook } from "./notebook.ts";

/** What can be done with all cells of a lesson at once. */
class LessonBar extends HTMLElement {
  connectedCallback() {
    const { session, words } = pageNotebook();
    const runAll = this.#button(words.cell.runAll, () => void session.runAll());
    const stop = this.#button(words.cell.stop, () => session.stop());
    const reset = this.#button(words.cell.resetAll, () => this.#resetAll());
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    this.append(runAll, stop, reset, status);
    const update = () => {
      stop.hidden = !session.isRunning;
      runAll.hidden = session.isRunning;
      reset.hidden = !session.ids.some((id) => session.view(id).isEdited);
    };
    let isWaiting = false;
    session.subscribe(() => {
      if (isWaiting) return;
      isWaiting = true;
      // Many cells change at once; a short run need not make the buttons flicker.
      setTimeout(() => {
        isWaiting = false;
        update();
      }, 150);
    });
    update();
  }

  #resetAll(): void {
    const { session, words } = pageNotebook();
    const before = session.ids
      .filter((id) => session.view(id).isEdited)
      .map((id) => ({ cell: cellElement(id), source: session.source(id), id }));
    for (const { cell, id } of before) cell?.setSource(session.original(id));
    const status = this.querySelector("p")!;
    const undo = this.#button(words.cell.undo, () => {
      for (const { cell, source } of before) cell?.setSource(source);
      status.replaceChildren();
    });
    status.replaceChildren(
      fill(words.cell.lessonReset, { count: before.length }),
      undo,
    );
  }

  #button(word: string, act: () => void): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = word;
    button.addEventListener("click", act);
    return button;
  }
}

function cellElement(id: string): NotebookCell | null {
  return document.querySelector<NotebookCell>(`nb-cell[data-cell="${id}"]`);
}

customElements.define("nb-lesson-bar", LessonBar);
