import { fill } from "../i18n/fill.ts";
import { otherEdits, takeAway } from "../notebook/other-lessons.ts";
import type { NotebookCell } from "./cell.ts";
import { localStore } from "./local-store.ts";
import { pageNotebook } from "./notebook.ts";

/** What can be done with all cells of a lesson at once. */
class LessonBar extends HTMLElement {
  connectedCallback() {
    const { session, words } = pageNotebook();
    const runAll = this.#button(words.cell.runAll, () => void session.runAll());
    const stop = this.#button(words.cell.stop, () => session.stop());
    const reset = this.#button(words.cell.resetAll, () => this.#resetAll());
    const map = this.#button(words.cell.map, () => {
      void import("./cell-map.ts").then(
        ({ openCellMap }) => openCellMap(),
        () => status.replaceChildren(words.cell.editorFailed),
      );
    });
    const share = this.#button(words.cell.share, () => {
      void import("./share.ts").then(
        ({ openShare }) => openShare(),
        () => status.replaceChildren(words.cell.editorFailed),
      );
    });
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    this.append(runAll, stop, map, share, reset, status);
    const update = () => {
      stop.hidden = !session.isRunning;
      runAll.hidden = session.isRunning;
      reset.hidden = !session.ids.some(isChanged);
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
    const { dialsKey, key, session, words } = pageNotebook();
    const before = session.ids.filter(isChanged).map((id) => ({
      cell: cellElement(id),
      source: session.source(id),
      dialled: session.dialled(id),
      id,
    }));
    for (const { cell, id } of before) {
      cell?.setSource(session.original(id));
      cell?.setDialled();
    }
    const status = this.querySelector("p")!;
    let putBack = () => {};
    const storage = localStore();
    const others = storage
      ? [key, dialsKey].flatMap((own) => otherEdits(storage, own))
      : [];
    const elsewhere = this.#button(words.cell.resetElsewhere, () => {
      putBack = takeAway(storage!, others);
      elsewhere.remove();
      undo.focus();
    });
    const undo = this.#button(words.cell.undo, () => {
      for (const { cell, source, dialled } of before) {
        cell?.setSource(source);
        cell?.setDialled(dialled);
      }
      putBack();
      status.replaceChildren();
    });
    status.replaceChildren(
      fill(words.cell.lessonReset, { count: before.length }),
      undo,
      ...(others.length > 0 ? [elsewhere] : []),
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

/** Whether a cell is not as the author has it: its text, or a control. */
function isChanged(id: string): boolean {
  const { isDialled, isEdited } = pageNotebook().session.view(id);
  return isDialled || isEdited;
}

function cellElement(id: string): NotebookCell | null {
  return document.querySelector<NotebookCell>(`nb-cell[data-cell="${id}"]`);
}

customElements.define("nb-lesson-bar", LessonBar);
