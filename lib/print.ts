import type { Grid } from "./offsets.ts";
import { countElements } from "./shape.ts";

// PyTorch's defaults; `torch.set_printoptions` names them.
const DIGITS = 4;
const LINE_WIDTH = 80;
/** With more elements than this, only the first and last few along each axis are shown. */
const THRESHOLD = 1000;
const EDGE_ITEMS = 3;

const PREFIX = "tensor(";

type NumberStyle = "integer" | "fixed" | "scientific";

/**
 * A tensor as PyTorch prints it: columns aligned, whole numbers as `2.`, others with four
 * digits, in scientific notation where large and small meet, `...` in the middle of long axes.
 *
 * @see https://github.com/pytorch/pytorch/blob/main/torch/_tensor_str.py
 */
export function printTensor({ data, shape }: Grid): string {
  if (data.length === 0) {
    // One axis of length 0 is what "[]" says; any other shape must be told.
    const size = shape.length === 1 ? "" : `, size=(${shape.join(", ")})`;
    return `${PREFIX}[]${size})`;
  }
  const edge = data.length > THRESHOLD ? EDGE_ITEMS : Infinity;
  // Drawn twice: first to see what is shown, and then as wide as that needs.
  const shown: number[] = [];
  let width = 0;
  let format = (value: number): string => {
    // Zeros, infinities and NaN have no say in how the others look.
    if (value !== 0 && Number.isFinite(value)) shown.push(value);
    return "";
  };

  const draw = (axis: number, offset: number): string => {
    if (axis === shape.length) return format(data[offset]!);
    const isRow = axis === shape.length - 1;
    const step = countElements(shape.slice(axis + 1));
    const parts = edgeIndices(shape[axis]!, edge).map((index) =>
      index === undefined
        ? isRow
          ? " ..."
          : "..."
        : draw(axis + 1, offset + index * step),
    );
    const indent = " ".repeat(PREFIX.length + axis + 1);
    const lines = isRow
      ? breakLines(parts, LINE_WIDTH - PREFIX.length - axis, width + 2)
      : parts;
    // Rows are a line apart, matrices two, blocks of matrices three, …
    const gap = isRow ? 1 : shape.length - axis - 1;
    return `[${lines.join(`,${"\n".repeat(gap)}${indent}`)}]`;
  };
  draw(0, 0);
  const style = numberStyle(shown);
  width = shown.reduce(
    (widest, value) => Math.max(widest, formatNumber(value, style).length),
    1,
  );
  format = (value) => formatNumber(value, style).padStart(width);
  return `${PREFIX}${draw(0, 0)})`;
}

/** Indices along an axis to show; undefined stands for those left out. */
function edgeIndices(size: number, edge: number): (number | undefined)[] {
  if (size <= 2 * edge) return Array.from({ length: size }, (_, i) => i);
  const first = Array.from({ length: edge }, (_, i) => i);
  return [...first, undefined, ...first.map((i) => size - edge + i)];
}

function breakLines(items: string[], room: number, itemWidth: number) {
  const perLine = Math.max(1, Math.floor(room / itemWidth));
  const lines: string[] = [];
  for (let start = 0; start < items.length; start += perLine) {
    lines.push(items.slice(start, start + perLine).join(", "));
  }
  return lines;
}

function numberStyle(shown: number[]): NumberStyle {
  const sizes = shown.map(Math.abs);
  const smallest = sizes.reduce((a, b) => Math.min(a, b), Infinity);
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  const isWhole = sizes.every(Number.isInteger);
  if (largest / smallest > 1000 || largest > 1e8) return "scientific";
  if (isWhole) return "integer";
  return smallest < 1e-4 ? "scientific" : "fixed";
}

function formatNumber(value: number, style: NumberStyle): string {
  if (Number.isNaN(value)) return "nan";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const size = Math.abs(value);
  if (size === Infinity) return `${sign}inf`;
  if (style === "integer") return `${sign}${size}.`;
  if (style === "fixed") {
    return sign + roundHalfEven(size, (number) => number.toFixed(DIGITS));
  }
  const text = roundHalfEven(size, (number) => number.toExponential(DIGITS));
  return sign + text.replace(/[+-]\d$/, (e) => `${e[0]}0${e[1]}`);
}

/** Of 0.03125, JavaScript makes 0.0313; Python, which takes the even digit of two, 0.0312. */
function roundHalfEven(
  value: number,
  format: (value: number) => string,
): string {
  const up = format(value);
  const down = format(value * (1 - Number.EPSILON));
  return /^[\d.]*[02468](e|$)/.test(up) ? up : down;
}
