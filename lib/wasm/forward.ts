import type { Plan } from "../conv2d-plan.ts";
import { allocate } from "../shape.ts";
import { Layout, vectors } from "./layout.ts";
import { machineFor, release } from "./machine.ts";

/** Taps of one chunk: four channels of weights and a tile's elements stay in the first cache. */
const CHUNK = 256;

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
  const kernel = kernelH * kernelW;
  let { H, W } = plan;
  let rows = outputH;
  let width = outputW;
  let { paddedH, phase } = paddedSize(plan, vectors(width));
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
  const columns = vectors(width);
  const groupCin = Cin / groups;
  const groupCout = Cout / groups;
  const taps = groupCin * kernel;
  const size = Cout * outputH * outputW;
  if (N * taps === 0) return undefined;

  const layout = new Layout();
  const tapsAt = layout.part(taps);
  const biasAt = layout.part(Cout);
  const packedAt = layout.part(weight.length);
  const inputAt = layout.part(Cin * H * W);
  const plane = paddedH * strideW * phase;
  const paddedAt = isPadded ? layout.part(Cin * plane) : inputAt;
  const wideAt = layout.part(Math.max(Cout * rows * columns, weight.length));
  const outputAt = columns === width ? wideAt : layout.part(size);
  const machine = machineFor(layout.end);
  if (!machine) return undefined;
  const { run, floats } = machine;

  // Exact tiles take the weights as they come. The others' lie in the output's place until packed.
  const isExact = taps * N * Cout * rows * columns <= EXACT_PRODUCTS;
  const rawAt = isExact ? packedAt : wideAt;
  floats.set(weight, rawAt / 4);
  // Beside padding, infinity · 0 would be NaN; the reference passes padding over.
  if (isPadded && run.spoil(rawAt, weight.length) !== 0) return undefined;
  for (let g = 0; g < groups && !isExact; g++) {
    const at = 4 * g * groupCout * taps;
    run.packWeights(wideAt + at, packedAt + at, groupCout, taps);
  }
  if (bias) floats.set(bias, biasAt / 4);
  else floats.fill(0, biasAt / 4, biasAt / 4 + Cout);
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
      const w = packedAt + 4 * g * groupCout * taps;
      const b = biasAt + 4 * g * groupCout;
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

/** Whole channels, about `CHUNK` taps; no short chunk at the end of a slightly longer row. */
export function chunkOf(taps: number, kernel: number): number {
  if (taps <= 1.5 * CHUNK) return taps;
  return Math.max(1, Math.floor(CHUNK / kernel)) * kernel;
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
