import { unreadPositions } from "../../../lib/accounts/window-reads.ts";
import { countWindows, kernelSpan } from "../../../lib/output-size.ts";
import { keep } from "../keep.ts";
import { correlate } from "../one-channel.ts";
import type { Pair, PaddingMode, Setting } from "./setting.ts";

export type Grid = readonly (readonly number[])[];

/** What a figure shows of a convolution; rows and columns count in the padded input. */
export interface Steps {
  /** The element of the padded input in a row and a column. */
  elementAt: (row: number, column: number) => number;
  /** Height and width of the padded input. */
  paddedSize: Pair;
  /** Height and width of the output. */
  shape: Pair;
  /** Computed when they are asked for: large ones are not written out. */
  padded: () => Grid;
  output: () => Grid;
  /** Rows and columns that no window reads. */
  unreadRows: number[];
  unreadColumns: number[];
}

/** One window: the output element that it makes, and what is multiplied for it. */
export interface Step {
  /** Row and column of the output element. */
  place: Pair;
  products: Product[];
  sum: number;
}

export interface Product {
  /** Row and column in the padded input. */
  at: Pair;
  input: number;
  weight: number;
}

/**
 * Number of windows along height and width.
 *
 * @throws RangeError, with a sentence to show, if no window fits.
 */
export function outputShape(setting: Setting): Pair {
  const { size, kernelSize, padding, stride, dilation } = setting;
  const { top, bottom, left, right } = padding;
  const count = (axis: 0 | 1, sides: Pair) =>
    countWindows(
      "conv2d",
      axis === 0 ? "H" : "W",
      size[axis],
      kernelSpan(kernelSize[axis], dilation[axis]),
      sides,
      stride[axis],
    );
  return [count(0, [top, bottom]), count(1, [left, right])];
}

/** Padding that is made of the input can only be as long as the input allows, as in PyTorch. */
export function isPaddingTooLong({ size, padding, mode }: Setting): boolean {
  if (mode !== "reflect" && mode !== "circular") return false;
  const most = (axis: 0 | 1) => size[axis] - (mode === "reflect" ? 1 : 0);
  const { top, bottom, left, right } = padding;
  return Math.max(top, bottom) > most(0) || Math.max(left, right) > most(1);
}

/** Computes the convolution of an input with a kernel, both of the sizes that are set. */
export function computeSteps(
  setting: Setting,
  input: Grid,
  kernel: Grid,
): Steps {
  const { padding, stride, dilation } = setting;
  const { top, bottom, left, right } = padding;
  const shape = outputShape(setting);
  const rows = sources(setting.size[0], top, bottom, setting.mode);
  const columns = sources(setting.size[1], left, right, setting.mode);
  const elementAt = (row: number, column: number) =>
    input[rows[row]!]?.[columns[column]!] ?? 0;
  const padded = () =>
    rows.map((_, row) => columns.map((_, column) => elementAt(row, column)));
  return {
    ...{ elementAt, paddedSize: [rows.length, columns.length], shape, padded },
    output: keep<void, Grid>(() => {
      const sums = convolve(padded(), kernel, shape, stride, dilation);
      return rowsOf([...sums], shape[1]);
    }),
    unreadRows: unread(setting, 0, rows.length),
    unreadColumns: unread(setting, 1, columns.length),
  };
}

/** The window at `index`, counted row by row. */
export function stepAt(
  setting: Setting,
  { elementAt, shape }: Steps,
  kernel: Grid,
  index: number,
): Step {
  const [y, x] = [Math.floor(index / shape[1]), index % shape[1]];
  const { stride, dilation } = setting;
  const products = kernel.map((weights, ky) =>
    weights.map((weight, kx): Product => {
      const row = y * stride[0] + ky * dilation[0];
      const column = x * stride[1] + kx * dilation[1];
      return { at: [row, column], input: elementAt(row, column), weight };
    }),
  );
  const window = products.map((line) => line.map(({ input }) => input));
  const [sum] = convolve(window, kernel, [1, 1], [1, 1], [1, 1]);
  return { place: [y, x], products: products.flat(), sum: sum! };
}

function convolve(
  input: Grid,
  kernel: Grid,
  [outputH, outputW]: Pair,
  [strideH, strideW]: Pair,
  [dilationH, dilationW]: Pair,
): Float32Array {
  const geometry = {
    ...{ H: input.length, W: input[0]!.length, outputH, outputW },
    ...{ kernelH: kernel.length, kernelW: kernel[0]!.length },
    ...{ strideH, strideW, dilationH, dilationW },
  };
  return correlate(geometry, flat(input), flat(kernel));
}

/** For each place along a padded axis the input's row or column that is there; −1 for zeros. */
function sources(
  size: number,
  before: number,
  after: number,
  mode: PaddingMode,
): number[] {
  return Array.from({ length: before + size + after }, (_, place) => {
    const index = place - before;
    if (index >= 0 && index < size) return index;
    if (mode === "zeros") return -1;
    if (mode === "replicate") return index < 0 ? 0 : size - 1;
    if (mode === "circular") return ((index % size) + size) % size;
    // Reflected back and forth, without repeating the border.
    const period = Math.max(1, 2 * (size - 1));
    const folded = ((index % period) + period) % period;
    return folded < size ? folded : period - folded;
  });
}

function unread(
  { kernelSize, stride, dilation }: Setting,
  axis: 0 | 1,
  length: number,
): number[] {
  const options = { stride: stride[axis], dilation: dilation[axis] };
  return unreadPositions(length, kernelSize[axis], options);
}

function flat(grid: Grid): Float32Array {
  return Float32Array.from(grid.flat());
}

function rowsOf(values: number[], width: number): number[][] {
  return Array.from({ length: values.length / width }, (_, row) =>
    values.slice(row * width, (row + 1) * width),
  );
}
