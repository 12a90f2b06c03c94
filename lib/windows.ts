import { heightWidth } from "./check.ts";
import { readSteps } from "./conv2d-plan.ts";
import type { Windows } from "./conv2d-plan.ts";
import { countWindows, kernelSpan } from "./output-size.ts";

/** The windows that fit on `H × W` elements, for options that are still to be checked. */
export function placeWindows(
  op: string,
  H: number,
  W: number,
  options: {
    kernelSize: unknown;
    stride?: unknown;
    padding?: unknown;
    dilation?: unknown;
  },
  isCeil = false,
): Windows {
  const { kernelSize, stride, padding = 0, dilation } = options;
  const [kernelH, kernelW] = heightWidth(op, "kernelSize", kernelSize, 1);
  const steps = readSteps(op, 2, stride, dilation);
  const [top, left] = heightWidth(op, "padding", padding, 0);
  const spanH = kernelSpan(kernelH, steps.dilationH);
  const spanW = kernelSpan(kernelW, steps.dilationW);
  const outputH = countWindows(
    op,
    "H",
    H,
    spanH,
    [top, top],
    steps.strideH,
    isCeil,
  );
  const outputW = countWindows(
    op,
    "W",
    W,
    spanW,
    [left, left],
    steps.strideW,
    isCeil,
  );
  return { H, W, kernelH, kernelW, outputH, outputW, ...steps, top, left };
}

/**
 * Calls `visit` for every element of every window that lies in the input: with its place in
 * `unfold`'s output, which has `count` elements, and its place in the input.
 */
export function eachWindowElement(
  windows: Windows,
  count: number,
  visit: (column: number, element: number) => void,
): void {
  const { H, W, kernelH, kernelW, outputH, outputW, strideH, strideW } =
    windows;
  const { dilationH, dilationW, top, left } = windows;
  let column = 0;
  for (let plane = 0; column < count; plane++) {
    for (let ky = 0; ky < kernelH; ky++) {
      for (let kx = 0; kx < kernelW; kx++) {
        for (let y = 0; y < outputH; y++) {
          const row = y * strideH - top + ky * dilationH;
          for (let x = 0; x < outputW; x++, column++) {
            const place = x * strideW - left + kx * dilationW;
            if (row < 0 || row >= H || place < 0 || place >= W) continue;
            visit(column, (plane * H + row) * W + place);
          }
        }
      }
    }
  }
}
