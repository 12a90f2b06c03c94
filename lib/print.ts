import type { Grid } from "./offsets.ts";
import { countElements } from "./shape.ts";

// PyTorch's defaults; `torch.set_printoptions` names them.
const DIGITS = 4;
const LINE_WIDTH = 80;
/** With more elements than this, only the first and last few along each axis are shown. */
const THRESHOLD = 1000;
const EDGE_ITEMS = 3;

const PREFIX = "tensor(";

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
    const rest = shape.slice(axis + 1);
    const parts = edgeIndices(shape[axis]!, edge).map((index) =>
      index < 0
        ? rest.length > 0
          ? "..."
          : " ..."
        : draw(axis + 1, offset + index * countElements(rest)),
    );
    const indent = " ".repeat(PREFIX.length + axis + 1);
    if (rest.length > 0) {
      // Rows are a line apart, matrices two, blocks of matrices three, …
      return `[${parts.join(`,${"\n".repeat(rest.length)}${indent}`)}]`;
    }
    const room = LINE_WIDTH - PREFIX.length - axis;
    return `[${breakLines(parts, room, width + 2).join(`,\n${indent}`)}]`;
  };
  draw(0, 0);
  const write = formatFor(shown);
  width = shown.reduce((most, value) => Math.max(most, write(value).length), 1);
  format = (value) => write(value).padStart(width);
  return `${PREFIX}${draw(0, 0)})`;
}

/** Indices along an axis to show; −1 stands for those left out. */
function edgeIndices(size: number, edge: number): number[] {
  const indices = [...Array(size).keys()];
  if (size > 2 * edge) indices.splice(edge, size - 2 * edge, -1);
  return indices;
}

function breakLines(items: string[], room: number, itemWidth: number) {
  const perLine = Math.max(1, Math.floor(room / itemWidth));
  const lines: string[] = [];
  for (let start = 0; start < items.length; start += perLine) {
    lines.push(items.slice(start, start + perLine).join(", "));
  }
  return lines;
}

/** How all elements are written, which depends on those that are shown. */
function formatFor(shown: number[]): (value: number) => string {
  const sizes = shown.map(Math.abs).sort((a, b) => a - b);
  const smallest = sizes[0]!;
  const largest = sizes.at(-1)!;
  const isWhole = sizes.every(Number.isInteger);
  const isScientific =
    largest / smallest > 1000 || largest > 1e8 || (!isWhole && smallest < 1e-4);
  return (value) => {
    const size = Math.abs(value);
    const sign = value < 0 || 1 / value < 0 ? "-" : ""; // -0 has one, too.
    if (Number.isNaN(value)) return "nan";
    if (size === Infinity) return `${sign}inf`;
    if (isScientific) {
      const text = roundHalfEven((x) => x.toExponential(DIGITS), size);
      return sign + text.replace(/[+-]\d$/, (e) => `${e[0]}0${e[1]}`);
    }
    if (isWhole) return `${sign}${size}.`;
    return sign + roundHalfEven((x) => x.toFixed(DIGITS), size);
  };
}

/** Of 0.03125, JavaScript makes 0.0313; Python, which takes the even digit of two, 0.0312. */
function roundHalfEven(format: (value: number) => string, value: number) {
  const up = format(value);
  const down = format(value * (1 - Number.EPSILON));
  return /^[\d.]*[02468](e|$)/.test(up) ? up : down;
}
