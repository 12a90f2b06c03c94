import type { SoundWords } from "../../i18n/figure-sound.ts";
import { label } from "../drawing/axes.ts";
import { unit } from "../drawing/grid.ts";
import { drawShaded } from "../drawing/shaded.ts";
import type { Picture } from "../figures/figure.ts";
import { h, type VNode } from "../node.ts";
import { convolve } from "./sound.ts";

const pixels = 24;
const side = 10;
const gap = 36;

/** One row of stripes, one pixel wide; `shift` moves them. */
export function stripesOf(shift: number): Float32Array {
  return Float32Array.from({ length: pixels }, (_, x) => (x + shift) % 2);
}

/** The twin of the sound: rows of a picture before the stride, after it, and moved by a pixel. */
export function stripePicture(words: SoundWords): Picture {
  return {
    name: "stripes",
    title: words.stripes,
    rows: (3 * gap) / unit,
    columns: (pixels * side) / unit,
    nodes: [
      ...strip(stripesOf(0), 0),
      label(words.stripesAfter, 0, gap + 4, "f-tick f-start"),
      label(words.stripesMoved, 0, 2 * gap + 4, "f-tick f-start"),
    ],
  };
}

export function drawStripes(
  weights: readonly number[],
  stride: number,
): VNode[] {
  return [0, 1].flatMap((shift) =>
    strip(convolve(stripesOf(shift), weights, stride), (shift + 1) * gap + 12),
  );
}

/** Grey from black, 0, to white, 1. */
function strip(row: Float32Array, top: number): VNode[] {
  const y = top === 0 ? 2 : top;
  const dark = `M0 ${y}h${row.length * side}v16h${-row.length * side}z`;
  const light = Array.from(row, (value, x) => ({
    d: `M${x * side} ${y}h${side}v16h${-side}z`,
    kind: "f-pixel",
    shade: Math.min(1, Math.max(0, value)),
  }));
  return [h("path", { d: dark }), ...drawShaded(light)];
}
