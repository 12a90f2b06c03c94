import type { Plan } from "../conv2d-plan.ts";
import { allocate } from "../shape.ts";
import { paddedSize, tapsOf } from "./forward.ts";
import { FEW, LANES, Layout, roundUp, TILE } from "./layout.ts";
import { load, machineFor, release, save, saveOffsets } from "./machine.ts";
import { chunkOf } from "./sums.ts";

/**
 * `weightGradient` of `reference-gradients.ts` by the kernels of `kernels.as`; undefined if they cannot
 * serve.
 *
 * It is the convolution with roles exchanged: every weight is a window, whose taps are the places
 * of the output, and the output's gradient is what they are weighed with. Of few channels, each is laid
 * out as the input is, and every weight is one sum of products.
 */
export function weightGradient(
  plan: Plan,
  input: Float32Array,
  outputGradient: Float32Array,
): Float32Array | undefined {
  const { op, N, Cin, H, W, Cout, outputH, outputW, top, left } = plan;
  const { kernelH, kernelW, strideH, strideW, groups } = plan;
  const groupCin = Cin / groups;
  const groupCout = Cout / groups;
  const windows = groupCin * kernelH * kernelW;
  const taps = outputH * outputW;

  const isFew = groupCout < FEW;
  const size = paddedSize(plan, outputW);
  const phase = roundUp(size.phase, TILE);
  const rowStep = strideH * strideW * phase;
  const plane = size.paddedH * strideW * phase;
  const inputLength = Cin * H * W;
  const chunk = chunkOf(taps, 1);
  const whole = isFew ? groupCout : roundUp(groupCout, LANES);
  const groupLength = groupCout * windows;
  const length = (outputH - 1) * rowStep + roundUp(outputW, TILE);

  const layout = new Layout();
  const windowsAt = layout.part(windows);
  const tapsAt = layout.part(taps);
  const scratchAt = layout.part(TILE * (LANES + 1 + chunk));
  const inputAt = layout.part(inputLength);
  const paddedAt = layout.part(Cin * plane);
  const spreadAt = layout.part(isFew ? Cout * outputH * rowStep : 0);
  const gradientAt = layout.part((Cout + LANES) * taps);
  const resultAt = layout.part(groups * whole * windows);
  const machine = machineFor(layout.end);
  if (!machine) return undefined;
  const { run, floats, words } = machine;

  saveOffsets(machine, windowsAt, groupCin, plane, tapsOf(plan, phase));
  let tap = tapsAt / 4;
  for (let y = 0; y < outputH; y++)
    for (let x = 0; x < outputW; x++) words[tap++] = 4 * (y * rowStep + x);
  floats.fill(0, resultAt / 4, layout.end / 4);
  for (let n = 0; n < N; n++) {
    load(machine, inputAt, input, n, inputLength);
    load(machine, gradientAt, outputGradient, n, Cout * taps);
    // prettier-ignore
    run.pad(inputAt, paddedAt, Cin, H, W, top, left, size.paddedH, strideW, phase);
    // prettier-ignore
    if (isFew) run.pad(gradientAt, spreadAt, Cout, outputH, outputW, 0, 0, outputH, 1, rowStep);
    for (let g = 0; g < groups; g++) {
      const x = paddedAt + 4 * g * groupCin * plane;
      const c = g * groupCout;
      let to = resultAt + 4 * g * whole * windows;
      if (isFew) {
        for (let cout = c; cout < c + groupCout; cout++) {
          const y = spreadAt + 4 * cout * outputH * rowStep;
          for (let i = 0; i < windows; i++, to += 4)
            floats[to / 4]! += run.dot(
              x + words[windowsAt / 4 + i]!,
              y,
              y + 4 * length,
            );
        }
      } else {
        // prettier-ignore
        run.byTiles(x, 0, gradientAt + 4 * c * taps, 0, tapsAt, taps, chunk, groupCout, 1, windows, to, scratchAt, windowsAt);
      }
    }
  }
  const result = allocate(op, [Cout, groupCin, kernelH, kernelW]);
  // Beside padding, infinity · 0 would be NaN; the reference passes padding over.
  for (let g = 0; g < groups; g++) {
    const at = resultAt + 4 * g * whole * windows;
    if (run.isSpoilt(at, groupLength)) return undefined;
    save(machine, at, result, g, groupLength);
  }
  release(machine);
  return result;
}
