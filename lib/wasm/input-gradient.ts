import type { Plan } from "../conv2d-plan.ts";
import { allocate } from "../shape.ts";
import { Layout, roundUp, TILE } from "./layout.ts";
import { machineFor, release } from "./machine.ts";
import { chunkOf, STARTS, startSums } from "./sums.ts";

/**
 * `inputGradient` of `reference.ts` by the kernels of `kernels.as`; undefined if they cannot serve.
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
  const { op, N, Cin, H, W, Cout, kernelH, kernelW, groups } = plan;
  const { outputH, outputW, strideH, strideW } = plan;
  const { top, left, dilationH, dilationW } = plan;
  const groupCin = Cin / groups;
  const groupCout = Cout / groups;
  const kernel = kernelH * kernelW;
  if (N * weight.length === 0) return undefined;

  const vertical = axis(H, kernelH, strideH, dilationH, top);
  const horizontal = axis(W, kernelW, strideW, dilationW, left);
  const rowLength = horizontal.reach + roundUp(horizontal.count, TILE) + 4;
  const paddedH = vertical.reach + vertical.count;
  const plane = paddedH * rowLength;
  const gradientLength = Cout * outputH * outputW;

  const layout = new Layout();
  const listAt = layout.part(kernel);
  const tapsAt = layout.part(groupCout * kernel);
  const biasAt = layout.part(groupCin * STARTS);
  const weightAt = layout.part(weight.length);
  const turnedAt = layout.part(weight.length / groups);
  const gradientAt = layout.part(gradientLength);
  const paddedAt = layout.part(Cout * plane);
  const wideAt = layout.part(
    groupCin * vertical.count * roundUp(horizontal.count, TILE),
  );
  const resultAt = layout.part(Cin * H * W);
  const machine = machineFor(layout.end);
  if (!machine) return undefined;
  const { run, floats, words } = machine;

  floats.set(weight, weightAt / 4);
  // Beside padding, infinity · 0 would be NaN; the reference passes padding over.
  if (run.spoil(weightAt, weight.length) !== 0) return undefined;

  startSums(floats, biasAt, groupCin, STARTS);
  const result = allocate(op, [N, Cin, H, W]);
  for (let n = 0; n < N; n++) {
    const start = n * gradientLength;
    const one = outputGradient.subarray(start, start + gradientLength);
    floats.set(one, gradientAt / 4);
    run.pad(
      gradientAt,
      paddedAt,
      Cout,
      outputH,
      outputW,
      vertical.reach - vertical.first,
      horizontal.reach - horizontal.first,
      paddedH,
      1,
      rowLength,
    );
    // Elements that no window reads get nothing.
    floats.fill(0, resultAt / 4, resultAt / 4 + Cin * H * W);
    for (const v of vertical.rests) {
      for (const h of horizontal.rests) {
        const taps = writeTaps(v.steps, h.steps);
        if (taps * v.count * h.count === 0) continue;
        const columns = roundUp(h.count, TILE);
        run.repeatTaps(tapsAt, taps, groupCout, 4 * plane);
        for (let g = 0; g < groups; g++) {
          const from = weightAt + 4 * g * groupCout * groupCin * kernel;
          // prettier-ignore
          run.turnWeights(from, turnedAt, groupCout, groupCin, kernel, listAt, taps);
          const corner = g * groupCout * plane + v.start * rowLength + h.start;
          run.convolve(
            paddedAt + 4 * corner,
            4 * rowLength,
            turnedAt,
            biasAt,
            tapsAt,
            groupCout * taps,
            chunkOf(groupCout * taps, taps),
            groupCin,
            v.count,
            columns,
            wideAt,
          );
          run.place(
            wideAt,
            columns,
            resultAt + 4 * g * groupCin * H * W,
            groupCin,
            v.count,
            h.count,
            H,
            W,
            v.place,
            h.place,
            strideH,
            strideW,
          );
        }
      }
    }
    const end = resultAt / 4 + Cin * H * W;
    result.set(floats.subarray(resultAt / 4, end), n * Cin * H * W);
  }
  release(machine);
  return result;

  /** The kernel elements that reach a pair of rests, and where they read; their number. */
  function writeTaps(vertical: Step[], horizontal: Step[]): number {
    let next = 0;
    for (const y of vertical) {
      for (const x of horizontal) {
        words[listAt / 4 + next] = y.k * kernelW + x.k;
        words[tapsAt / 4 + next++] = 4 * (y.offset * rowLength + x.offset);
      }
    }
    return next;
  }
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
  const first = Math.floor(before / stride);
  const count = Math.floor((size - 1 + before) / stride) - first + 1;
  const rests = Array.from(
    { length: Math.min(stride, size + before) },
    (_, rest) => {
      const q = Math.max(0, Math.ceil((before - rest) / stride));
      const steps: Step[] = [];
      for (let k = 0; k < kernelSize; k++) {
        if ((k * dilation) % stride !== rest) continue;
        steps.push({ k, offset: reach - Math.floor((k * dilation) / stride) });
      }
      return {
        steps,
        start: q - first,
        count: Math.max(
          0,
          Math.floor((size - 1 + before - rest) / stride) - q + 1,
        ),
        place: q * stride + rest - before,
      };
    },
  );
  return { reach, first, count, rests };
}
