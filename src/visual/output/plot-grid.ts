import type { PlotOutput } from "../../notebook/output.ts";
import { h } from "../node.ts";
import { levelsOf } from "./levels.ts";
import { digit, type Scale, size } from "./plot-frame.ts";
import { round } from "./plot-marks.ts";
import type { Picture } from "./plot-scales.ts";
import { reduceGrid } from "./reduced-grid.ts";
import { drawMarks, pathsByClass } from "./squares.ts";

const side = 64;

/** A grid as coloured squares; row 0 is at the top, as in a tensor. */
export function drawGrid({ columns, series }: PlotOutput): Picture | undefined {
  const values = series[0]?.y;
  if (!values || values.length === 0) return undefined;
  const rows = values.length / columns;
  const grid = reduceGrid({ rows, columns, values }, side);
  const levels = levelsOf(values);
  const left = 10 + digit * Math.max(2, String(rows - 1).length);
  const right = size.width - size.right;
  const bottom = size.height - size.bottom;
  const wide = (right - left) / columns;
  const high = (bottom - size.top) / rows;
  // Squares where they fit: a grid is not stretched more than it must be.
  const unit = Math.min(wide, high);
  const scale = `scale(${round4(unit * grid.across)} ${round4(unit * grid.down)})`;
  const marks = [
    h(
      "g",
      { transform: `translate(${round(left)} ${size.top}) ${scale}` },
      ...[...pathsByClass(grid, levels.classOf)].map(([level, d]) =>
        h("path", { class: level, d }),
      ),
      ...drawMarks(grid),
    ),
  ];
  return {
    marks,
    x: indices(columns, left, unit),
    y: indices(rows, size.top, unit),
  };
}

/** An axis that counts: each index at the middle of its square. */
function indices(count: number, from: number, unit: number): Scale {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find(
    (each) => each * unit >= 18,
  );
  const ticks: Scale["ticks"] = [];
  for (let i = 0; i < count; i += step ?? 1000)
    ticks.push({ at: from + (i + 0.5) * unit, text: String(i) });
  const at = (value: number) => from + (value + 0.5) * unit;
  return { from, at, ticks, holds: Number.isFinite };
}

function round4(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
