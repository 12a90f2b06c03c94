import type { Plan } from "../conv2d-plan.ts";
import { allocate } from "../shape.ts";
import { Layout, roundUp, TILE, VECTOR } from "./layout.ts";
import { machineFor, release } from "./machine.ts";
import { chunkOf, STARTS, startSums } from "./sums.ts";
import { winograd } from "./winograd.ts";

/** Products up to which a convolution, as small as those of the lessons, has its sums in 64 bits. */
const EXACT_PRODUCTS = 2 ** 14;

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
  const { op, N, Cin, Cout, kernelH, kernelW, groups, outputH, outputW } = plan;
  const { strideH, strideW, dilationW, top, left } = plan;
  const quick = winograd(plan, input, weight, bias);
  if (quick) return quick;
  const kernel = kernelH * kernelW;
  let { H, W } = plan;
  let rows = outputH;
  let width = outputW;
  const groupCin = Cin / groups;
  const groupCout = Cout / groups;
  const taps = groupCin * kernel;
  const isExact =
    taps * N * Cout * outputH * roundUp(outputW, VECTOR) <= EXACT_PRODUCTS;
  const whole = isExact ? VECTOR : TILE;
  let { paddedH, phase } = paddedSize(plan, roundUp(width, whole));
  const reach = outputW + (kernelW - 1) * dilationW;
  const isPadded =
    strideW > 1 || top > 0 || left > 0 || paddedH > H || reach > W;
  if (!isPadded) {
    // A kernel of 1 × 1 sees one long row.
    if (kernel * strideH === 1 && outputH === H && outputW === W) {
      width = W *= H;
      H = rows = 1;
    }
    paddedH = H;
    phase = W;
  }
  const columns = roundUp(width, whole);
  const size = Cout * outputH * outputW;
  if (N * taps === 0) return undefined;

  const layout = new Layout();
  const tapsAt = layout.part(taps);
  const biasAt = layout.part(Cout * STARTS);
  const weightAt = layout.part(weight.length);
  const inputAt = layout.part(Cin * H * W);
  const plane = paddedH * strideW * phase;
  const paddedAt = isPadded ? layout.part(Cin * plane) : inputAt;
  const wideAt = layout.part(Cout * rows * columns);
  const outputAt = columns === width ? wideAt : layout.part(size);
  const machine = machineFor(layout.end);
  if (!machine) return undefined;
  const { run, floats } = machine;

  floats.set(weight, weightAt / 4);
  // Beside padding, infinity · 0 would be NaN; the reference passes padding over.
  if (isPadded && run.spoil(weightAt, weight.length) !== 0) return undefined;
  const starts = isExact ? 1 : STARTS;
  startSums(floats, biasAt, Cout, starts, bias);
  writeTaps(plan, phase, machine.words, tapsAt / 4);
  if (groupCin > 1) run.repeatTaps(tapsAt, kernel, groupCin, 4 * plane);

  const output = allocate(op, [N, Cout, outputH, outputW]);
  const chunk = chunkOf(taps, kernel);
  const one = Cin * H * W;
  for (let n = 0; n < N; n++) {
    const part = N === 1 ? input : input.subarray(n * one, (n + 1) * one);
    floats.set(part, inputAt / 4);
    if (isPadded) {
      // prettier-ignore
      run.pad(inputAt, paddedAt, Cin, H, W, top, left, paddedH, strideW, phase);
    }
    for (let g = 0; g < groups; g++) {
      const from = paddedAt + 4 * g * groupCin * plane;
      const rowBytes = 4 * strideH * strideW * phase;
      const w = weightAt + 4 * g * groupCout * taps;
      const b = biasAt + 4 * g * groupCout * starts;
      const to = wideAt + 4 * g * groupCout * rows * columns;
      // prettier-ignore
      if (isExact) run.convolveExact(from, rowBytes, w, b, tapsAt, taps, groupCout, rows, columns, to);
      // prettier-ignore
      else run.convolve(from, rowBytes, w, b, tapsAt, taps, chunk, groupCout, rows, columns, to);
    }
    if (outputAt !== wideAt) {
      // prettier-ignore
      run.place(wideAt, columns, outputAt, Cout, rows, width, rows, width, 0, 0, 1, 1);
    }
    const start = outputAt / 4;
    output.set(floats.subarray(start, start + size), n * size);
  }
  release(machine);
  return output;
}

/** Byte offsets of the taps of one channel. */
export function writeTaps(
  { kernelH, kernelW, dilationH, dilationW, strideW }: Plan,
  phase: number,
  words: Uint32Array,
  at: number,
): void {
  for (let ky = 0; ky < kernelH; ky++) {
    const row = ky * dilationH * strideW * phase;
    for (let kx = 0; kx < kernelW; kx++) {
      const column = kx * dilationW;
      const rest = column % strideW;
      const place = row + rest * phase + (column - rest) / strideW;
      words[at++] = 4 * place;
    }
  }
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
