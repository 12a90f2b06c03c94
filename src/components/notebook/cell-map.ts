import { mapWords } from "../../i18n/cell-map.ts";
import { pageLanguage } from "../../i18n/language.ts";
import { drawCellMap } from "../../visual/cell-map.ts";
import { h, toDom } from "../../visual/node.ts";
import { showNodes } from "../cell/show-nodes.ts";
import { adoptStyle } from "../site/adopt-style.ts";
import { makeSheet } from "../site/sheet.ts";
import css from "./cell-map.css?inline";
import { pageNotebook } from "./notebook.ts";

adoptStyle(css);

/** Opens the map of the page's cells: which uses which, and how each stands. */
export function openCellMap(): void {
  const words = mapWords[pageLanguage()];
  const { session } = pageNotebook();
  const map = document.createElement("div");
  const dialog = makeSheet(words.title, words.close);
  dialog.append(toDom(h("p", {}, words.explain)), map);

  const draw = () => {
    const cells = session.ids.map((id) => ({
      id,
      state: session.view(id).state,
      sources: session.links.sources(id),
    }));
    showNodes(map, [toDom(drawCellMap(cells, words))]);
  };
  let isDrawing = false;
  const unsubscribe = session.subscribe(() => {
    if (isDrawing) return;
    isDrawing = true;
    requestAnimationFrame(() => {
      isDrawing = false;
      draw();
    });
  });
  draw();
  for (const type of ["pointerover", "focusin"])
    map.addEventListener(type, ({ target }) => {
      const line = target instanceof Element ? target.closest("li") : null;
      showArcs(map, line?.dataset.id);
    });
  map.addEventListener("click", ({ target }) => {
    // The link leads to the cell, which the dialog would cover.
    if (target instanceof Element && target.closest("a")) dialog.close();
  });
  dialog.addEventListener("close", () => {
    unsubscribe();
    dialog.remove();
  });
  dialog.showModal();
}

/** Marks the arcs that end at a cell, and those that start there. */
function showArcs(map: Element, id: string | undefined): void {
  for (const arc of map.querySelectorAll<SVGPathElement>("path")) {
    arc.classList.toggle("is-source", arc.dataset.to === id);
    arc.classList.toggle("is-target", arc.dataset.from === id);
  }
}
