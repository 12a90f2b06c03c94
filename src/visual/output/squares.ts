import { h, type VNode } from "../node.ts";
import type { Levels } from "./levels.ts";
import { numberText } from "./number-text.ts";
import type { ReducedGrid } from "./reduced-grid.ts";

/**
 * A grid of coloured squares with its values as an attribute, for whoever points at one.
 *
 * @param room Pixels that its longer side may take.
 */
export function drawSquares(
  grid: ReducedGrid,
  { classOf }: Levels,
  name: string,
  room: number,
): VNode {
  const { rows, columns, values, down, across } = grid;
  const side = Math.max(3, Math.min(16, room / Math.max(rows, columns)));
  return h(
    "svg",
    {
      class: "map-squares",
      viewBox: `0 0 ${columns} ${rows}`,
      width: Math.round(columns * side),
      height: Math.round(rows * side),
      role: "img",
      tabindex: 0,
      "aria-label": name,
      "data-values": Array.from(values, (value) => numberText(value, 4)).join(
        " ",
      ),
      "data-down": down,
      "data-across": across,
    },
    ...[...pathsByClass(grid, classOf)].map(([level, d]) =>
      h("path", { class: level, d }),
    ),
    ...drawMarks(grid),
  );
}

/** Equal neighbours are one rectangle and equal colours one path: a picture stays small. */
export function pathsByClass(
  { rows, columns, values }: Pick<ReducedGrid, "columns" | "rows" | "values">,
  classOf: Levels["classOf"],
): Map<string, string> {
  const paths = new Map<string, string>();
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns;) {
      const level = classOf(values[y * columns + x]!);
      let end = x + 1;
      while (end < columns && classOf(values[y * columns + end]!) === level)
        end++;
      const run = `M${x} ${y}h${end - x}v1h${x - end}z`;
      paths.set(level, (paths.get(level) ?? "") + run);
      x = end;
    }
  return paths;
}

/** Colour alone does not say it: NaN has a cross, an infinity a bar or a plus. */
export function drawMarks({
  columns,
  values,
}: Pick<ReducedGrid, "columns" | "values">): VNode[] {
  let d = "";
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isFinite(value)) continue;
    const [x, y] = [i % columns, Math.floor(i / columns)];
    d += Number.isNaN(value)
      ? `M${x + 0.25} ${y + 0.25}l.5 .5m0 -.5l-.5 .5`
      : `M${x + 0.25} ${y + 0.5}h.5${value > 0 ? "m-.25 -.25v.5" : ""}`;
  }
  return d ? [h("path", { class: "map-marks", d })] : [];
}
