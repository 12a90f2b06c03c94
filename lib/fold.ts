import { heightWidth, knownOptions } from "./check.ts";
import type { Size } from "./check.ts";
import { fault } from "./fault.ts";
import { requireAxes } from "./layout.ts";
import { allocate } from "./shape.ts";
import { Tensor } from "./tensor.ts";
import { trace } from "./trace.ts";
import { columnShape, scatterColumns, UNFOLD_OPTIONS } from "./unfold.ts";
import type { UnfoldOptions } from "./unfold.ts";
import { placeWindows } from "./windows.ts";

/** Where the windows lie, and how large the whole is. */
export interface FoldOptions extends UnfoldOptions {
  /** Height and width of the result: one number, or `[height, width]`; ≥ 1. */
  outputSize: Size;
}

/**
 * Lays the columns of {@link unfold} back to the places of their windows; where windows overlap,
 * their elements add up. So `fold` of `unfold` multiplies every element by the number of windows
 * that read it.
 *
 * @param input `[N, C · kernelH · kernelW, windows]`, or without N for a single one.
 * @returns `[N, C, outputSize[0], outputSize[1]]`, or without N if the input has none.
 * @throws RangeError if a number is out of range or the shape does not fit the windows; TypeError
 * if an argument is of the wrong kind.
 * @example
 * const columns = unfold(ones(1, 1, 3, 3), { kernelSize: 2 });
 * fold(columns, { outputSize: 3, kernelSize: 2 });
 * // tensor([[[[1., 2., 1.],
 * //           [2., 4., 2.],
 * //           [1., 2., 1.]]]])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Fold.html
 */
export function fold(input: Tensor, options: FoldOptions): Tensor {
  const op = "fold";
  const channels = "N, C · kernelH · kernelW";
  requireAxes(op, "input", input, 1, channels, "windows", 2);
  const known = [...UNFOLD_OPTIONS, "outputSize"];
  knownOptions(op, options, known, "{ outputSize: 8, kernelSize: 3 }");
  const [H, W] = heightWidth(op, "outputSize", options.outputSize, 1);
  const windows = placeWindows(op, H, W, options);
  const { shape } = input;
  const [N, rows, columns] = (shape.length === 3 ? shape : [1, ...shape]) as [
    number,
    number,
    number,
  ];
  const [area, count] = columnShape(1, windows);
  if (rows % area !== 0 || columns !== count) {
    throw fault`${op}: the input has shape ${shape}, but the windows make [N, C · ${area}, ${count}]; make both agree`;
  }
  const sizes = [N, rows / area, H, W];
  const output = allocate(op, sizes);
  scatterColumns(windows, input.data, output);
  return trace(
    "fold",
    new Tensor(output, shape.length === 3 ? sizes : sizes.slice(1)),
    [input],
    windows,
  );
}
