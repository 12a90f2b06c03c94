import type { FigureWords } from "../../i18n/figures.ts";
import { fill } from "../../i18n/fill.ts";
import {
  allElements,
  type Area,
  drawGrid,
  drawNumber,
  drawNumbers,
  mostNumbers,
  oneElement,
  outline,
} from "../drawing/grid.ts";
import type { Picture, Spot } from "../figures/figure.ts";
import { h, type VNode } from "../node.ts";
import type { Setting } from "./setting.ts";
import type { Grid, Step, Steps } from "./steps.ts";

/** The input with its padding, the kernel and the output of a convolution. */
export function stepPictures(
  setting: Setting,
  { padded, paddedSize, shape, output, unreadRows, unreadColumns }: Steps,
  kernel: Grid,
  words: FigureWords,
) {
  const { size, kernelSize, padding } = setting;
  const inner: Area = {
    row: padding.top,
    column: padding.left,
    rows: size[0],
    columns: size[1],
  };
  const isInside = (row: number, column: number) =>
    row >= inner.row &&
    row < inner.row + inner.rows &&
    column >= inner.column &&
    column < inner.column + inner.columns;
  const isReadable = ({ rows, columns }: Area) =>
    rows <= mostNumbers && columns <= mostNumbers;
  const made = allElements(...shape);
  const picture = (
    name: "input" | "kernel" | "output",
    { rows, columns }: Area,
    nodes: VNode[],
  ): Picture => {
    const shown = name === "input" ? size : [rows, columns];
    const title = fill(words.sized, {
      what: words[name],
      size: shown.join("×"),
    });
    return { name, title, rows, columns, nodes };
  };

  return {
    draw(): Picture[] {
      const around = allElements(...paddedSize);
      const weights = allElements(...kernelSize);
      const unread = [
        ...runsOf(unreadRows).map(([row, rows]) => ({ ...around, row, rows })),
        ...runsOf(unreadColumns).map(([column, columns]) => {
          return { ...around, column, columns };
        }),
      ];
      return [
        picture("input", around, [
          ...drawGrid(around, "padding"),
          ...drawGrid(inner, "input"),
          ...(unread.length
            ? [
                h("path", {
                  class: "f-unread",
                  d: unread.map((strip) => outline(strip, 1.5)).join(""),
                }),
              ]
            : []),
          ...(isReadable(around)
            ? drawNumbers(padded(), (row, column) =>
                isInside(row, column) ? "" : "f-quiet",
              )
            : []),
        ]),
        picture("kernel", weights, [
          ...drawGrid(weights, "kernel"),
          ...drawNumbers(kernel, () => ""),
        ]),
        picture("output", made, [
          ...drawGrid(made, "output"),
          ...(isReadable(made) ? drawNumbers(output(), () => "") : []),
        ]),
      ];
    },

    /** The window on the input, and what the pointer is on in all three. */
    drawStep(step: Step, spot?: Spot): Record<string, VNode[]> {
      const [first, last] = [step.products[0]!, step.products.at(-1)!];
      const window: Area = {
        row: first.at[0],
        column: first.at[1],
        rows: last.at[0] - first.at[0] + 1,
        columns: last.at[1] - first.at[1] + 1,
      };
      const read = step.products.map(({ at }) => outline(oneElement(...at)));
      const index = productAt(step, spot, kernelSize[1]);
      const product = index === undefined ? undefined : step.products[index];
      const mark = (area: Area) =>
        h("path", { class: "f-mark", d: outline(area, 3) });
      return {
        input: [
          h("path", { class: "f-read", d: read.join("") }),
          h("path", { class: "f-window", d: outline(window) }),
          ...(product ? [mark(oneElement(...product.at))] : []),
        ],
        kernel:
          index === undefined
            ? []
            : [
                mark(
                  oneElement(
                    Math.floor(index / kernelSize[1]),
                    index % kernelSize[1],
                  ),
                ),
              ],
        output: [
          h("path", {
            class: "f-result",
            d: outline(oneElement(...step.place)),
          }),
          ...(isReadable(made)
            ? [drawNumber(step.sum, ...step.place, "f-strong")]
            : []),
        ],
      };
    },
  };
}

/** Runs of neighbours: the first of each, and how many there are. */
function runsOf(places: number[]): [first: number, count: number][] {
  const runs: [number, number][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === place) last[1]++;
    else runs.push([place, 1]);
  }
  return runs;
}

/** Which product of the step a place on the input or the kernel takes part in. */
function productAt(
  { products }: Step,
  spot: Spot | undefined,
  columns: number,
): number | undefined {
  if (spot?.picture === "kernel") return spot.row * columns + spot.column;
  if (spot?.picture !== "input") return undefined;
  const index = products.findIndex(
    ({ at }) => at[0] === spot.row && at[1] === spot.column,
  );
  return index < 0 ? undefined : index;
}
