import { outputSize, unreadPositions } from "../../lib/index.ts";
import type { Pair } from "./convolution/setting.ts";
import { h, type VNode } from "./node.ts";

/** A convolution's geometry; every pair is (height, width), padding is per side. */
export interface Geometry {
  size: Pair;
  kernelSize: Pair;
  padding: Pair;
  stride: Pair;
}

const cell = 22; // side of an element, in the drawing's units
const gap = 34; // between the input and the output, for the arrow

/**
 * Where the windows of a convolution lie: the input with its ring of padding, the windows'
 * outlines (the four at the corners, if they are many), the elements that no window reads, and
 * the output that comes of it.
 *
 * @param name What the drawing shows, for those who cannot see it.
 */
export function drawWindows(geometry: Geometry, name: string): VNode {
  const [top, left] = geometry.padding;
  const [inputH, inputW] = geometry.size;
  const padded: Pair = [inputH + 2 * top, inputW + 2 * left];
  const output = outputShape(geometry);
  const rowsUnread = new Set(unreadAlong(geometry, 0));
  const columnsUnread = new Set(unreadAlong(geometry, 1));
  const width = padded[1] * cell + gap + output[1] * cell;
  const height = padded[0] * cell;
  const outputTop = (height - output[0] * cell) / 2;
  const outputLeft = padded[1] * cell + gap;
  return h(
    "svg",
    {
      class: "windows",
      viewBox: `-2 -2 ${width + 4} ${height + 4}`,
      // one unit is one pixel where there is room, so that figures have the same scale
      style: `max-width: ${width + 4}px`,
      role: "img",
      "aria-label": name,
    },
    ...grid(padded, (row, column) => {
      const isPadding =
        row < top ||
        row >= padded[0] - top ||
        column < left ||
        column >= padded[1] - left;
      const isRead = !rowsUnread.has(row) && !columnsUnread.has(column);
      return `w-${isPadding ? "padding" : "input"}${isRead ? "" : " w-unread"}`;
    }),
    windowOutlines(geometry, output),
    arrow(padded[1] * cell + 8, height / 2, gap - 16),
    h(
      "g",
      { transform: `translate(${outputLeft} ${outputTop})` },
      ...grid(output, () => "w-output"),
    ),
  );
}

export function outputShape(geometry: Geometry): Pair {
  const length = (axis: 0 | 1) =>
    outputSize(geometry.size[axis], geometry.kernelSize[axis], {
      padding: geometry.padding[axis],
      stride: geometry.stride[axis],
    });
  return [length(0), length(1)];
}

/** How many rows and columns of the padded input no window reads. */
export function unread(geometry: Geometry): Pair {
  return [unreadAlong(geometry, 0).length, unreadAlong(geometry, 1).length];
}

/** Places in the padded input. */
function unreadAlong(geometry: Geometry, axis: 0 | 1): number[] {
  const padding = geometry.padding[axis];
  return unreadPositions(geometry.size[axis], geometry.kernelSize[axis], {
    ...{ padding, stride: geometry.stride[axis] },
  }).map((position) => position + padding);
}

function windowOutlines(geometry: Geometry, output: Pair): VNode {
  const all = output[0] * output[1] <= 9;
  const shown = (length: number) =>
    [...Array(length).keys()].filter(
      (index) => all || index === 0 || index === length - 1,
    );
  const outlines = shown(output[0]).flatMap((y) =>
    shown(output[1]).map((x) =>
      rectangle(
        x * geometry.stride[1] * cell + 1.5,
        y * geometry.stride[0] * cell + 1.5,
        geometry.kernelSize[1] * cell - 3,
        geometry.kernelSize[0] * cell - 3,
      ),
    ),
  );
  return h("path", { class: "w-window", d: outlines.join("") });
}

/** The elements of a grid; those of one class are one path, which keeps the page small. */
function grid(
  [rows, columns]: Pair,
  classOf: (row: number, column: number) => string,
): VNode[] {
  const paths = new Map<string, string>();
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const name = classOf(row, column);
      const square = rectangle(column * cell, row * cell, cell, cell);
      paths.set(name, (paths.get(name) ?? "") + square);
    }
  return [...paths].map(([name, d]) => h("path", { class: name, d }));
}

function rectangle(x: number, y: number, width: number, height: number) {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

function arrow(x: number, y: number, length: number): VNode {
  const tip = x + length;
  return h("path", {
    class: "w-arrow",
    d: `M${x} ${y}H${tip}m-5 -4l5 4l-5 4`,
  });
}
