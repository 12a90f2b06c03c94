import { fill } from "../../i18n/fill.ts";
import { keepingWords } from "../../i18n/keeping.ts";
import { pageLanguage } from "../../i18n/language.ts";
import { otherEdits, takeAway } from "../../notebook/other-lessons.ts";
import { cellElement } from "../cell/id.ts";
import { localStore } from "../site/local-store.ts";
import { makeButton } from "../site/make-button.ts";
import { pageNotebook } from "./notebook.ts";
import { setDialled } from "./set-dialled.ts";

const said = keepingWords[pageLanguage()];

/** What can be done with all cells of a lesson at once; the build has drawn the buttons. */
class LessonBar extends HTMLElement {
  connectedCallback() {
    const { session, words } = pageNotebook();
    const fail = () => this.#status.replaceChildren(words.cell.missing);
    const runAll = this.#on("runAll", () => void session.runAll());
    const stop = this.#on("stop", () => session.stop());
    const reset = this.#on("resetAll", () => this.#resetAll());
    this.#on("map", () => {
      void import("./cell-map.ts").then(
        ({ openCellMap }) => openCellMap(),
        fail,
      );
    });
    this.#on("share", () => {
      void import("./share.ts").then(({ openShare }) => openShare(), fail);
    });
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

  get #status(): HTMLElement {
    return this.querySelector("p")!;
  }

  #on(name: string, act: () => void): HTMLButtonElement {
    const button = this.querySelector<HTMLButtonElement>(`[name="${name}"]`)!;
    button.addEventListener("click", act);
    return button;
  }

  #resetAll(): void {
    const { dialsKey, key, session } = pageNotebook();
    const before = session.ids.filter(isChanged).map((id) => ({
      cell: cellElement(id),
      source: session.source(id),
      dialled: session.dialled(id),
      id,
    }));
    for (const { cell, id } of before) {
      cell?.setSource(session.original(id));
      setDialled(id);
    }
    let putBack = () => {};
    const storage = localStore();
    const others = storage
      ? [key, dialsKey].flatMap((own) => otherEdits(storage, own))
      : [];
    const elsewhere = makeButton(said.resetElsewhere, () => {
      putBack = takeAway(storage!, others);
      elsewhere.remove();
      undo.focus();
    });
    const undo = makeButton(said.undo, () => {
      for (const { cell, id, source, dialled } of before) {
        cell?.setSource(source);
        setDialled(id, dialled);
      }
      putBack();
      this.#status.replaceChildren();
    });
    this.#status.replaceChildren(
      fill(said.lessonReset, { count: before.length }),
      undo,
      ...(others.length > 0 ? [elsewhere] : []),
    );
  }
}

/** Whether a cell is not as the author has it: its text, or a control. */
function isChanged(id: string): boolean {
  const { isDialled, isEdited } = pageNotebook().session.view(id);
  return isDialled || isEdited;
}

customElements.define("nb-lesson-bar", LessonBar);
