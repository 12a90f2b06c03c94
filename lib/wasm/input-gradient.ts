import type { Plan } from "../conv2d-plan.ts";
import { windowSums } from "./window-sums.ts";
import type { Part } from "./window-sums.ts";

/**
 * `inputGradient` of `reference-gradients.ts` by the kernels of `kernels.as`; undefined if they cannot serve.
 *
 * Input elements whose places leave the same rest when divided by the stride are reached by the
 * same elements of the kernel, so for them it is a convolution of the output's gradient with
 * stride 1: one for every pair of rests.
 */
export function inputGradient(
  plan: Plan,
  outputGradient: Float32Array,
  weight: Float32Array,
): Float32Array | undefined {
  const { Cin, H, W, Cout, kernelH, kernelW } = plan;
  const { outputH, outputW, strideH, strideW } = plan;
  const { top, left, dilationH, dilationW } = plan;
  const vertical = axis(H, kernelH, strideH, dilationH, top);
  const horizontal = axis(W, kernelW, strideW, dilationW, left);
  const phase = horizontal.length;
  const parts: Part[] = [];
  for (const v of vertical.rests) {
    for (const h of horizontal.rests) {
      const list = [];
      const offsets = [];
      for (const y of v.steps) {
        for (const x of h.steps) {
          list.push(y.k * kernelW + x.k);
          offsets.push(y.offset * phase + x.offset);
        }
      }
      if (list.length * v.count * h.count === 0) continue;
      parts.push({
        list,
        offsets,
        start: v.start * phase + h.start,
        rowStep: phase,
        rows: v.count,
        columns: h.count,
        place:
          strideH * strideW > 1
            ? [v.place, h.place, strideH, strideW]
            : undefined,
      });
    }
  }
  const turned = {
    ...plan,
    Cin: Cout,
    H: outputH,
    W: outputW,
    Cout: Cin,
    outputH: H,
    outputW: W,
    top: vertical.reach,
    left: horizontal.reach,
  };
  return windowSums(
    turned,
    {
      paddedH: vertical.length,
      stride: 1,
      phase,
    },
    parts,
    outputGradient,
    weight,
  );
}

/** An element of the kernel, and how far from the start of its window it reads the gradient. */
interface Step {
  k: number;
  offset: number;
}

/**
 * Along one axis, input element `i` reads output `q − reach of k`, where `i + before = stride · q
 * + rest`: for every rest, the kernel elements that reach it, and the first and number of its q.
 */
function axis(
  size: number,
  kernelSize: number,
  stride: number,
  dilation: number,
  before: number,
) {
  const reach = Math.floor(((kernelSize - 1) * dilation) / stride);
  const rests = Array.from(
    { length: Math.min(stride, size + before) },
    (_, rest) => {
      const start = Math.max(0, Math.ceil((before - rest) / stride));
      const last = Math.floor((size - 1 + before - rest) / stride);
      const steps: Step[] = [];
      for (let k = 0; k < kernelSize; k++) {
        if ((k * dilation) % stride !== rest) continue;
        steps.push({ k, offset: reach - Math.floor((k * dilation) / stride) });
      }
      return {
        steps,
        start,
        count: Math.max(0, last - start + 1),
        place: start * stride + rest - before,
      };
    },
  );
  const length = reach + Math.floor((size - 1 + before) / stride) + 1;
  return { reach, length, rests };
}
