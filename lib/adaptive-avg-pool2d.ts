import { meanOfWindows } from "./avg-pool2d.ts";
import { heightWidth, wholeNumber } from "./check.ts";
import type { Size } from "./check.ts";
import { inputLengths } from "./layout.ts";
import type { Tensor } from "./tensor.ts";

/**
 * The mean of windows that are laid so that the output gets the size that is asked for; they may
 * differ in length by one, and overlap. With `outputSize` 1, the mean of each feature map.
 *
 * Window i of an axis of length `size` goes from `floor(i·size / outputSize)` up to, but not
 * including, `ceil((i + 1)·size / outputSize)`.
 *
 * @param input `[N, C, H, W]`, or `[C, H, W]` for a single one.
 * @param outputSize Height and width of the output: one number, or `[height, width]`; ≥ 1.
 * @returns `[N, C, outputSize[0], outputSize[1]]`, or without N if the input has none.
 * @throws RangeError if a number is out of range; TypeError if an argument is of the wrong kind.
 * @example
 * adaptiveAvgPool2d(arange(16).reshape(1, 1, 4, 4), 2);
 * // tensor([[[[ 2.5000,  4.5000],
 * //           [10.5000, 12.5000]]]])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool2d.html
 */
export function adaptiveAvgPool2d(input: Tensor, outputSize: Size): Tensor {
  const op = "adaptiveAvgPool2d";
  const lengths = inputLengths(op, 2, input);
  const [, , H, W] = lengths;
  const [rows, columns] = heightWidth(op, "outputSize", outputSize, 1);
  return meanOfWindows(
    op,
    input,
    lengths,
    divide(op, "H", H, rows),
    divide(op, "W", W, columns),
  );
}

function divide(op: string, name: string, size: number, count: number) {
  wholeNumber(op, name, size, 1);
  return Array.from({ length: count }, (_, i) => {
    const start = Math.floor((i * size) / count);
    const end = Math.ceil(((i + 1) * size) / count);
    return { start, end, count: end - start };
  });
}
