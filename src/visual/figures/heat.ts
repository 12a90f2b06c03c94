import { h, type VNode } from "../node.ts";
import { dataAddress } from "../output/base64.ts";
import { pngOf } from "../output/png.ts";
import { drawNumbers, mostNumbers, outline, unit } from "./grid.ts";

type Grid = readonly (readonly number[])[];

/** Elements shaded from none to full by what `shadeOf` makes of them, 0 to 1. */
export function drawHeat(
  grid: Grid,
  shadeOf: (value: number) => number,
): VNode[] {
  const [rows, columns] = [grid.length, grid[0]?.length ?? 0];
  const known = new Map<number, number>(); // a large grid has few different values
  const shadeAt = (value: number) => {
    const shade = known.get(value) ?? shadeOf(value) * 0.85;
    known.set(value, shade);
    return shade;
  };
  return rows <= mostNumbers && columns <= mostNumbers
    ? [...drawPaths(grid, shadeAt), ...drawNumbers(grid, () => "f-halo")]
    : drawImage(grid, shadeAt);
}

/** One path for each shade. */
function drawPaths(grid: Grid, shadeAt: (value: number) => number): VNode[] {
  const shades = new Map<string, string>();
  grid.forEach((line, row) =>
    line.forEach((value, column) => {
      const shade = shadeAt(value).toFixed(2);
      const area = { row, column, rows: 1, columns: 1 };
      shades.set(shade, (shades.get(shade) ?? "") + outline(area, 0.75));
    }),
  );
  return [...shades].map(([shade, d]) =>
    h("path", { class: "f-heat", "fill-opacity": shade, d }),
  );
}

/** One area in the colour of its theme, seen through an image with a pixel for each element. */
function drawImage(grid: Grid, shadeAt: (value: number) => number): VNode[] {
  const [rows, columns] = [grid.length, grid[0]!.length];
  const pixels = new Uint8Array(rows * columns);
  let sum = 0; // of all pixels: two images of one name would have to be alike
  grid.forEach((line, row) =>
    line.forEach((value, column) => {
      const pixel = Math.round(255 * shadeAt(value));
      pixels[row * columns + column] = pixel;
      sum = (Math.imul(sum, 31) + pixel) >>> 0;
    }),
  );
  const id = `heat-${rows}x${columns}-${sum.toString(36)}`;
  return [
    h(
      "mask",
      { id },
      h("image", {
        ...{ class: "f-shades", preserveAspectRatio: "none" },
        ...{ width: columns * unit, height: rows * unit },
        href: dataAddress("image/png", pngOf(columns, rows, 1, pixels)),
      }),
    ),
    h("path", {
      ...{ class: "f-heat f-run", mask: `url(#${id})` },
      d: outline({ row: 0, column: 0, rows, columns }),
    }),
  ];
}
