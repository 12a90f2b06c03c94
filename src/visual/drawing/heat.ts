import { keep } from "../keep.ts";
import { h, type VNode } from "../node.ts";
import { dataAddress } from "../output/data-address.ts";
import { bitmapOf } from "./bitmap.ts";
import {
  allElements,
  type Area,
  drawNumbers,
  mostNumbers,
  oneElement,
  outline,
  unit,
} from "./grid.ts";
import { drawShaded, type Piece } from "./shaded.ts";

type Grid = readonly (readonly number[])[];

/** More areas than this are drawn as an image. */
const mostAreas = 400;

/** The strongest shade; below numbers it leaves them the contrast that small text needs. */
const strongest = 0.85;
export const strongestBelowNumbers = 0.45;

/** Elements shaded from none to full by what `shadeOf` makes of them, 0 to 1. */
export function drawHeat(
  grid: Grid,
  shadeOf: (value: number) => number,
): VNode[] {
  const [rows, columns] = [grid.length, grid[0]?.length ?? 0];
  const isWritten = rows <= mostNumbers && columns <= mostNumbers;
  const full = isWritten ? strongestBelowNumbers : strongest;
  const shadeAt = (value: number) => shadeOf(value) * full;
  const draw =
    (kind: string, inset: number) =>
    ([value, area]: Patch): Piece => {
      return { d: outline(area, inset), kind, shade: shadeAt(value) };
    };
  if (isWritten) {
    const elements = grid.flatMap((line, row) =>
      line.map((value, column): Patch => [value, oneElement(row, column)]),
    );
    return [
      ...drawShaded(elements.map(draw("f-heat", 0.75))),
      ...drawNumbers(grid, () => ""),
    ];
  }
  const patches = patchesOf(grid);
  return patches
    ? drawShaded(patches.map(draw("f-heat f-run", 0)))
    : drawImage(grid, shadeAt);
}

/** An area of one value. */
type Patch = [value: number, area: Area];

/** Equal neighbours merged into areas; undefined if there are few. */
function patchesOf(grid: Grid): Patch[] | undefined {
  const patches: Patch[] = [];
  for (let row = 0, rows = 1; row < grid.length; row += rows, rows = 1) {
    const line = grid[row]!;
    while (isAlike(line, grid[row + rows])) rows++;
    for (let at = 0, columns = 1; at < line.length; at += columns) {
      columns = 1;
      while (line[at + columns] === line[at]) columns++;
      patches.push([line[at]!, { row, column: at, rows, columns }]);
    }
    if (patches.length > mostAreas) return undefined;
  }
  return patches;
}

function isAlike(a: Grid[number], b: Grid[number] | undefined): boolean {
  if (!b) return false;
  return a === b || a.every((value, index) => value === b[index]);
}

/** One area in the colour of its theme, seen through an image with a pixel for each element. */
function drawImage(grid: Grid, shadeAt: (value: number) => number): VNode[] {
  const [rows, columns] = [grid.length, grid[0]!.length];
  // Equal rows share one array: few rows of a large grid differ.
  const lineOf = keep((line: Grid[number]) =>
    Uint8Array.from(line, (value) => Math.round(255 * shadeAt(value))),
  );
  const pixels = new Uint8Array(rows * columns);
  grid.forEach((line, row) => pixels.set(lineOf(line), row * columns));
  // The name is a digest of all pixels, since equal names must mean equal images.
  const sum = pixels.reduce(
    (sum, pixel) => (Math.imul(sum, 31) + pixel) >>> 0,
    0,
  );
  const id = `heat-${rows}x${columns}-${sum.toString(36)}`;
  return [
    h(
      "mask",
      { id },
      h("image", {
        ...{ class: "f-shades", preserveAspectRatio: "none" },
        ...{ width: columns * unit, height: rows * unit },
        href: dataAddress("image/bmp", bitmapOf(columns, rows, pixels)),
      }),
    ),
    h("path", {
      ...{ class: "f-heat f-run", mask: `url(#${id})` },
      d: outline(allElements(rows, columns)),
    }),
  ];
}
