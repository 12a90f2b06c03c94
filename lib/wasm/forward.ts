import type { Plan } from "../conv2d-plan.ts";
import { windowSums } from "./window-sums.ts";
import { winograd } from "./winograd.ts";

/**
 * `forward` of `reference.ts` by the kernels of `kernels.as`; undefined if they cannot serve.
 *
 * Each input is laid out with its padding, columns sorted by their place within a stride, so
 * that every tap of neighbouring windows is a row of neighbouring elements.
 */
export function forward(
  plan: Plan,
  input: Float32Array,
  weight: Float32Array,
  bias?: Float32Array,
): Float32Array | undefined {
  const quick = winograd(plan, input, weight, bias);
  if (quick) return quick;
  const { H, outputH, outputW, strideH, strideW } = plan;
  const { paddedH, phase } = paddedSize(plan, outputW);
  const part = {
    offsets: tapsOf(plan, phase),
    start: 0,
    rowStep: strideH * strideW * phase,
    rows: outputH,
    columns: outputW,
  };
  return windowSums(
    plan,
    { paddedH: Math.max(paddedH, H), stride: strideW, phase },
    [part],
    input,
    weight,
    bias,
  );
}

/** How far from the start of a window each element of the kernel reads. */
export function tapsOf(
  { kernelH, kernelW, dilationH, dilationW, strideW }: Plan,
  phase: number,
): number[] {
  const offsets = new Array<number>(kernelH * kernelW);
  let next = 0;
  for (let ky = 0; ky < kernelH; ky++) {
    const row = ky * dilationH * strideW * phase;
    for (let kx = 0; kx < kernelW; kx++) {
      const column = kx * dilationW;
      const rest = column % strideW;
      offsets[next++] = row + rest * phase + (column - rest) / strideW;
    }
  }
  return offsets;
}

/** Rows, and columns of each phase, that hold all windows of `columns` columns. */
export function paddedSize(plan: Plan, columns: number) {
  const { kernelH, kernelW, outputH, strideH, strideW } = plan;
  const { dilationH, dilationW } = plan;
  return {
    paddedH: (outputH - 1) * strideH + (kernelH - 1) * dilationH + 1,
    phase: Math.floor(((kernelW - 1) * dilationW) / strideW) + columns,
  };
}
