import type { Plan } from "../conv2d-plan.ts";
import { allocate } from "../shape.ts";
import { paddedSize, writeTaps } from "./forward.ts";
import { Layout, roundUp, VECTOR } from "./layout.ts";
import { machineFor, release } from "./machine.ts";

/**
 * `weightGradient` of `reference.ts` by the kernels of `kernels.as`; undefined if they cannot
 * serve: for every weight, the product of two planes, one of them shifted by the weight's place.
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
  const kernel = kernelH * kernelW;
  const shape = [Cout, groupCin, kernelH, kernelW];
  if (N * Cin === 0) return undefined;

  const columns = roundUp(outputW, VECTOR);
  const { paddedH, phase } = paddedSize(plan, columns);
  const rowLength = strideW * phase;
  const plane = paddedH * rowLength;
  const inputLength = Cin * H * W;
  const outputPlane = outputH * columns;
  const gradientLength = Cout * outputH * outputW;
  const sumsLength = roundUp(groupCout, VECTOR) * roundUp(groupCin, 2) * kernel;
  const weightLength = Cout * groupCin * kernel;

  const layout = new Layout();
  const tapsAt = layout.part(kernel);
  const inputAt = layout.part(inputLength);
  // The kernel takes planes by 2 and by 4, and may read some that are not there.
  const paddedAt = layout.part((Cin + 1) * plane);
  const gradientAt = layout.part(gradientLength);
  const rowsAt = layout.part((Cout + 3) * outputPlane);
  const sumsAt = layout.part(groups * sumsLength);
  const resultAt = layout.part(weightLength);
  const machine = machineFor(layout.end);
  if (!machine) return undefined;
  const { run, floats } = machine;

  writeTaps(plan, phase, machine.words, tapsAt / 4);
  floats.fill(0, sumsAt / 4, sumsAt / 4 + groups * sumsLength);
  for (let n = 0; n < N; n++) {
    const ofInput = input.subarray(n * inputLength, (n + 1) * inputLength);
    floats.set(ofInput, inputAt / 4);
    const start = n * gradientLength;
    const ofOutput = outputGradient.subarray(start, start + gradientLength);
    floats.set(ofOutput, gradientAt / 4);
    // Beside padding, infinity · 0 would be NaN; the reference passes padding over.
    if (run.spoil(gradientAt, gradientLength) !== 0) return undefined;
    if (run.spoil(inputAt, inputLength) !== 0) return undefined;
    // prettier-ignore
    run.pad(gradientAt, rowsAt, Cout, outputH, outputW, 0, 0, outputH, 1, columns);
    // prettier-ignore
    run.pad(inputAt, paddedAt, Cin, H, W, top, left, paddedH, strideW, phase);
    for (let g = 0; g < groups; g++) {
      run.correlate(
        rowsAt + 4 * g * groupCout * outputPlane,
        groupCout,
        paddedAt + 4 * g * groupCin * plane,
        groupCin,
        4 * plane,
        4 * strideH * rowLength,
        tapsAt,
        kernel,
        outputH,
        columns,
        sumsAt + 4 * g * sumsLength,
      );
    }
  }
  for (let g = 0; g < groups; g++) {
    run.unpackSums(
      sumsAt + 4 * g * sumsLength,
      resultAt + (4 * g * weightLength) / groups,
      groupCout,
      groupCin,
      kernel,
    );
  }
  const result = allocate(op, shape);
  result.set(floats.subarray(resultAt / 4, resultAt / 4 + weightLength));
  release(machine);
  return result;
}
