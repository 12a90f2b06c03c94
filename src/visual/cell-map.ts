import { fill } from "../i18n/fill.ts";
import type { MapWords } from "../i18n/cell-map.ts";
import type { CellState } from "../notebook/cell-view.ts";
import { h, type VNode } from "./node.ts";

/** A cell in the map. */
export interface MapCell {
  id: string;
  state: CellState;
  /** The cells that it takes something from, in the page's order. */
  sources: string[];
}

/** In pixels: a row, and how far the longest arc reaches to the left. */
const row = 32;
const reach = 88;

/** The cells from top to bottom, an arc from each to every cell that takes something from it. */
export function drawCellMap(cells: MapCell[], words: MapWords): VNode {
  return h(
    "div",
    { class: "map-cells" },
    h(
      "svg",
      {
        viewBox: `0 0 ${reach} ${cells.length * row}`,
        width: reach,
        height: cells.length * row,
        "aria-hidden": "true",
      },
      ...cells.flatMap((cell, to) =>
        cell.sources.map((source) => {
          const from = cells.findIndex(({ id }) => id === source);
          return drawArc(from, to, cells.length, source, cell.id);
        }),
      ),
      ...cells.map((_, index) =>
        h("circle", { cx: reach - 5, cy: middle(index), r: 3 }),
      ),
    ),
    h("ol", {}, ...cells.map((cell) => drawRow(cell, words))),
  );
}

function drawRow({ id, state, sources }: MapCell, words: MapWords): VNode {
  const word = words.states[state];
  const takes = sources.length
    ? fill(words.takes, { cells: sources.join(words.comma) })
    : words.takesNothing;
  return h(
    "li",
    { "data-state": state, "data-id": id },
    h("a", { href: `#cell-${id}`, translate: "no" }, id),
    // For screen readers; the arcs show the same.
    h("span", { class: "visually-hidden" }, takes),
    h("span", { class: "map-state" }, word),
  );
}

function drawArc(
  from: number,
  to: number,
  count: number,
  source: string,
  target: string,
): VNode {
  // Arcs between distant cells are wider, so that few overlap.
  const width = (reach - 12) * Math.sqrt((to - from) / Math.max(1, count - 1));
  const start = reach - 9;
  const left = (start - width).toFixed(1);
  const [top, bottom] = [middle(from), middle(to)];
  return h("path", {
    d: `M${start} ${top}C${left} ${top} ${left} ${bottom} ${start} ${bottom}`,
    "data-from": source,
    "data-to": target,
  });
}

function middle(index: number): number {
  return (index + 0.5) * row;
}
