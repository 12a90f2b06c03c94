import { knownOptions, requireBoolean } from "./check.ts";
import type { Size } from "./check.ts";
import { inputLengths, outputShape } from "./layout.ts";
import type { Lengths4 } from "./layout.ts";
import { checkPoolPadding } from "./pool-padding.ts";
import { allocate } from "./shape.ts";
import { Tensor } from "./tensor.ts";
import { trace } from "./trace.ts";
import { placeWindows } from "./windows.ts";

/** Where the windows lie, and what they are divided by. */
export interface AvgPool2dOptions {
  /** Lengths of a window: one number, or `[height, width]`; ≥ 1. */
  kernelSize: Size;
  /** Input elements between two windows; ≥ 1. Default `kernelSize`: no overlap. */
  stride?: Size | undefined;
  /** Zeros added to **each side**; at most half of `kernelSize`. Default 0. */
  padding?: Size;
  /** Whether a last window that begins inside, but reaches past the end, counts. Default false. */
  ceilMode?: boolean;
  /** Whether zeros of the padding count as elements when dividing. Default true. */
  countIncludePad?: boolean;
}

/** Part of an axis that one window covers, and how many elements it is divided by. */
export interface Interval {
  /** First element. */
  readonly start: number;
  /** After the last element. */
  readonly end: number;
  readonly count: number;
}

/** The intervals whose products are the windows. */
export interface MeanWindows {
  readonly H: number;
  readonly W: number;
  readonly rows: readonly Interval[];
  readonly columns: readonly Interval[];
}

export const AVG_POOL_OPTIONS = [
  "kernelSize",
  "stride",
  "padding",
  "ceilMode",
  "countIncludePad",
];

/**
 * The mean of every window, each channel for itself.
 *
 * @param input `[N, C, H, W]`, or `[C, H, W]` for a single one.
 * @returns `[N, C, outputH, outputW]`, or without N if the input has none; for the lengths see
 * {@link outputSize}, which `ceilMode` rounds up. Without channels there are no
 * elements; PyTorch refuses that.
 * @throws RangeError if a number is out of range or no window fits; TypeError if an argument is
 * of the wrong kind.
 * @example
 * avgPool2d(arange(16).reshape(1, 1, 4, 4), { kernelSize: 2 });
 * // tensor([[[[ 2.5000,  4.5000],
 * //           [10.5000, 12.5000]]]])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AvgPool2d.html
 */
export function avgPool2d(input: Tensor, options: AvgPool2dOptions): Tensor {
  const op = "avgPool2d";
  const [N, C, H, W] = inputLengths(op, 2, input);
  knownOptions(op, options, AVG_POOL_OPTIONS, "{ kernelSize: 2 }");
  const { kernelSize, stride = kernelSize } = options;
  const { ceilMode = false, countIncludePad = true } = options;
  requireBoolean(op, "ceilMode", ceilMode);
  requireBoolean(op, "countIncludePad", countIncludePad);
  const windows = placeWindows(op, H, W, { ...options, stride }, ceilMode);
  checkPoolPadding(op, windows);
  const { kernelH, kernelW, strideH, strideW, top, left } = windows;

  const intervals = (
    count: number,
    size: number,
    k: number,
    s: number,
    p: number,
  ) =>
    Array.from({ length: count }, (_, i): Interval => {
      const first = i * s - p;
      const start = Math.max(first, 0);
      const end = Math.min(first + k, size);
      const padded = Math.min(first + k, size + p) - first;
      return { start, end, count: countIncludePad ? padded : end - start };
    });
  const rows = intervals(windows.outputH, H, kernelH, strideH, top);
  const columns = intervals(windows.outputW, W, kernelW, strideW, left);
  return meanOfWindows(op, input, [N, C, H, W], rows, columns);
}

/** The mean over every pair of an interval of rows and one of columns. */
export function meanOfWindows(
  op: string,
  input: Tensor,
  [N, C, H, W]: Lengths4,
  rows: readonly Interval[],
  columns: readonly Interval[],
): Tensor {
  const lengths = [N, C, rows.length, columns.length] as const;
  const data = allocate(op, lengths);
  let next = 0;
  for (let plane = 0; plane < N * C; plane++) {
    for (const row of rows) {
      for (const column of columns) {
        let sum = 0;
        for (let y = row.start; y < row.end; y++) {
          for (let x = column.start; x < column.end; x++) {
            sum += input.data[(plane * H + y) * W + x]!;
          }
        }
        data[next++] = sum / (row.count * column.count);
      }
    }
  }
  const output = new Tensor(data, outputShape(2, input, lengths));
  const saved: MeanWindows = { H, W, rows, columns };
  return trace("meanOfWindows", output, [input], saved);
}
