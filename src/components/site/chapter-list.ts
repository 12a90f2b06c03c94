import { openProgress } from "../../exercise/progress.ts";
import { fill } from "../../i18n/fill.ts";
import { localStore } from "./local-store.ts";
import { isRead, lastLesson, readReadings } from "../reading/reading.ts";

/** The list of lessons: what the reader has done in each, and where to go on. */
class ChapterList extends HTMLElement {
  connectedCallback() {
    const update = () => this.#update();
    update();
    addEventListener("storage", update);
    addEventListener("pageshow", ({ persisted }) => persisted && update());
  }

  #update(): void {
    const { read, started, solved } = this.dataset;
    const readings = readReadings(localStore());
    const progress = openProgress(localStore());
    const items = [...this.querySelectorAll<HTMLElement>("[data-lesson]")];
    for (const item of items) {
      const reading = readings[item.dataset.lesson ?? ""];
      const ids = item.dataset.exercises?.split(" ").filter(Boolean) ?? [];
      const done = ids.filter((id) =>
        progress.read(id)?.state.startsWith("solved"),
      );
      const isDone = reading !== undefined && isRead(reading);
      const words = [
        ...(reading ? [isDone ? read : started] : []),
        ...(done.length > 0
          ? [fill(solved ?? "", { solved: done.length, total: ids.length })]
          : []),
      ];
      item.dataset.state =
        isDone && done.length === ids.length
          ? "done"
          : words.length > 0
            ? "begun"
            : "new";
      item.querySelector("[data-words]")!.textContent = words.join(" · ");
    }
    this.#offerResume(items, readings);
  }

  /** Where the reader stopped; after a lesson that is read, the one that follows. */
  #offerResume(
    items: HTMLElement[],
    readings: ReturnType<typeof readReadings>,
  ): void {
    const last = lastLesson(readings);
    const index = items.findIndex(({ dataset }) => dataset.lesson === last);
    const reading = readings[last ?? ""];
    const start = document.querySelector<HTMLAnchorElement>("#start");
    if (!reading || index < 0 || !start) return;
    const isNext = isRead(reading) && index + 1 < items.length;
    const link = items[isNext ? index + 1 : index]?.querySelector("a");
    if (!link) return;
    start.href = link.href + (!isNext && reading.at ? `#${reading.at}` : "");
    start.textContent = fill(this.dataset.resume ?? "", {
      title: link.textContent?.trim() ?? "",
    });
  }
}

customElements.define("nb-chapter", ChapterList);
