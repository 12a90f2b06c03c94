import { fill } from "../../i18n/fill.ts";
import type { OutputWords, RuntimeWords } from "../../i18n/runtime.ts";
import type { TensorOutput } from "../../notebook/output.ts";
import { h, type VNode } from "../node.ts";
import { drawLegend } from "./legend.ts";
import { type Levels, levelsOf } from "./levels.ts";
import { numberText } from "./number-text.ts";
import { type Grid, reduceGrid, type ReducedGrid } from "./reduced-grid.ts";
import { drawSquares } from "./squares.ts";

const most = {
  /** Grids side by side; a tensor with more axes than two has one for each place on the others. */
  grids: 16,
  /** Squares in all. */
  squares: 4096,
  /** Rows and columns of one grid … */
  side: 48,
  /** … and of one whose squares hold numbers. */
  numbered: 10,
};

/**
 * A tensor's shape and, behind it, its heat map: the last two axes are a grid, the others give
 * several. Small grids hold the numbers; of large ones, a square is the mean of a block.
 */
export function drawTensorMap(
  { shape, data }: TensorOutput,
  { output: words }: OutputWords,
): VNode | undefined {
  if (shape.length === 0) return undefined;
  const shown = fill(words.shape, { shape: shape.join(", ") });
  // One element, or none, has no pattern to show.
  if (data.length < 2) return h("p", { class: "out-shape" }, shown);
  const levels = levelsOf(data);
  const all = gridsOf(shape, data);
  const grids = all.slice(0, most.grids);
  const side = Math.floor(Math.sqrt(most.squares / grids.length));
  const drawn = grids.map(({ place, ...grid }) => {
    const reduced = reduceGrid(grid, Math.min(side, most.side));
    const room = grids.length > 1 ? 160 : 448;
    return { reduced, node: drawGrid(reduced, place, levels, words, room) };
  });
  return h(
    "details",
    { class: "out-map" },
    h("summary", {}, h("span", {}, shown), ` · ${words.map}`),
    h("div", { class: "map-grids" }, ...drawn.map(({ node }) => node)),
    h("output", { class: "map-value", "aria-live": "polite" }),
    drawLegend(data, levels, words),
    ...notes(drawn[0]!.reduced, grids.length, all.length, words).map((note) =>
      h("p", { class: "map-note" }, note),
    ),
  );
}

/** The grids of the last two axes; `place` is the index on the axes before, `[0, 1]`. */
function gridsOf(
  shape: number[],
  data: Float32Array,
): (Grid & { place: string })[] {
  const columns = shape.at(-1)!;
  const rows = shape.at(-2) ?? 1;
  const outer = shape.slice(0, -2);
  const size = rows * columns;
  return Array.from({ length: data.length / size }, (_, index) => {
    const place: number[] = [];
    for (let axis = outer.length - 1, rest = index; axis >= 0; axis--) {
      place.unshift(rest % outer[axis]!);
      rest = Math.floor(rest / outer[axis]!);
    }
    const values = data.subarray(index * size, (index + 1) * size);
    return { rows, columns, values, place: place.join(", ") };
  });
}

function drawGrid(
  grid: ReducedGrid,
  place: string,
  levels: Levels,
  words: RuntimeWords["output"],
  room: number,
): VNode {
  const { rows, columns } = grid;
  const isWhole = grid.down === 1 && grid.across === 1;
  const hasRoom = Math.max(rows, columns) <= most.numbered;
  const size = { rows, columns };
  const name = fill(place ? words.mapAt : words.mapName, { ...size, place });
  return h(
    "div",
    { class: "map-grid" },
    place && h("p", { class: "map-place" }, `[${place}]`),
    isWhole && hasRoom
      ? drawNumbers(grid, levels, name)
      : drawSquares(grid, levels, name, room),
  );
}

function drawNumbers(
  { rows, columns, values }: Grid,
  { classOf }: Levels,
  name: string,
): VNode {
  const row = (y: number) =>
    Array.from({ length: columns }, (_, x) => {
      const value = values[y * columns + x]!;
      return h("td", { class: classOf(value) }, numberText(value, 3));
    });
  return h(
    "table",
    { class: "map-numbers" },
    h("caption", { class: "visually-hidden" }, name),
    h(
      "tbody",
      {},
      ...Array.from({ length: rows }, (_, y) => h("tr", {}, ...row(y))),
    ),
  );
}

function notes(
  { down, across }: ReducedGrid,
  shown: number,
  all: number,
  words: RuntimeWords["output"],
): string[] {
  return [
    ...(down * across > 1 ? [fill(words.mapReduced, { down, across })] : []),
    ...(all > shown ? [fill(words.mapFirst, { shown, all })] : []),
  ];
}
