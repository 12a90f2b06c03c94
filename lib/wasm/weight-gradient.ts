import type { Plan } from "../conv2d-plan.ts";
import { allocate } from "../shape.ts";
import { paddedSize, tapsOf } from "./forward.ts";
import { LANES, Layout, roundUp, TILE } from "./layout.ts";
import { load, machineFor, release, save } from "./machine.ts";
import { chunkOf, STARTS, startSums } from "./sums.ts";

/**
 * `weightGradient` of `reference.ts` by the kernels of `kernels.as`; undefined if they cannot
 * serve.
 *
 * It is the convolution with roles exchanged: every weight is a window, whose taps are the places
 * of the output, and the output's gradient is what they are weighed with.
 */
export function weightGradient(
  plan: Plan,
  input: Float32Array,
  outputGradient: Float32Array,
): Float32Array | undefined {
  const { op, N, Cin, H, W, Cout, kernelH, kernelW, groups } = plan;
  const { outputH, outputW, strideH, strideW, top, left } = plan;
  const groupCin = Cin / groups;
  const groupCout = Cout / groups;
  const windows = groupCin * kernelH * kernelW;
  const taps = outputH * outputW;
  if (N * Cin === 0) return undefined;

  const { paddedH, phase } = paddedSize(plan, outputW);
  const plane = paddedH * strideW * phase;
  const inputLength = Cin * H * W;
  const chunk = chunkOf(taps, 1);
  const whole = roundUp(groupCout, LANES);
  const groupLength = groupCout * windows;

  const layout = new Layout();
  const windowsAt = layout.part(windows);
  const tapsAt = layout.part(taps);
  const biasAt = layout.part((Cout + LANES) * STARTS);
  const scratchAt = layout.part(TILE * (LANES + 1 + chunk));
  const inputAt = layout.part(inputLength);
  const paddedAt = layout.part(Cin * plane);
  const gradientAt = layout.part((Cout + LANES) * taps);
  const packedAt = layout.part(groups * whole * taps);
  const resultAt = layout.part(groups * whole * windows);
  const machine = machineFor(layout.end);
  if (!machine) return undefined;
  const { run, floats, words } = machine;

  startSums(floats, biasAt, Cout);
  let window = windowsAt / 4;
  for (let c = 0; c < groupCin; c++)
    for (const offset of tapsOf(plan, phase))
      words[window++] = 4 * (c * plane + offset);
  let tap = tapsAt / 4;
  for (let y = 0; y < outputH; y++)
    for (let x = 0; x < outputW; x++)
      words[tap++] = 4 * (y * strideH * strideW * phase + x);
  for (let n = 0; n < N; n++) {
    load(machine, inputAt, input, n, inputLength);
    load(machine, gradientAt, outputGradient, n, Cout * taps);
    // prettier-ignore
    run.pad(inputAt, paddedAt, Cin, H, W, top, left, paddedH, strideW, phase);
    run.packWeights(gradientAt, packedAt, groups, groupCout, taps);
    // prettier-ignore
    run.convolve(paddedAt, 4 * groupCin * plane, 0, packedAt, biasAt, tapsAt, taps, chunk, groups, groupCout, 1, windows, resultAt, scratchAt, LANES, windowsAt, n);
  }
  const result = allocate(op, [Cout, groupCin, kernelH, kernelW]);
  for (let g = 0; g < groups; g++) {
    const at = resultAt + 4 * g * whole * windows;
    // Beside padding, infinity · 0 would be NaN; the reference passes padding over.
    if (run.isSpoilt(at, groupLength)) return undefined;
    save(machine, at, result, g, groupLength);
  }
  release(machine);
  return result;
}
