import type { Plan } from "./conv2d-plan.ts";
import { allocate } from "./shape.ts";

/**
 * Cross-correlation as seven loops, one for each axis of what it runs over.
 *
 * `output[n, cout, y, x] = bias[cout] + Σ weight[cout, cin, ky, kx] ·
 *  input[n, cin, y·stride − top + ky·dilation, x·stride − left + kx·dilation]`
 *
 * The first four loops go to every element of the output. The last three go over the window of
 * that element: through the channels of its group, and through the rows and columns of the
 * kernel. Padding is not stored anywhere: a row or column outside the input is zero, adds
 * nothing, and is passed over.
 *
 * Sums are kept in 64 bits and rounded to 32 once, at the end.
 *
 * @param plan Every length, step and side; made by `planConv2d`, which checks them.
 * @param input `[N, Cin, H, W]`, row-major.
 * @param weight `[Cout, Cin / groups, kernelH, kernelW]`, row-major.
 * @param bias `[Cout]`; none adds nothing.
 * @returns `[N, Cout, outputH, outputW]`, row-major.
 */
export function forward(
  plan: Plan,
  input: Float32Array,
  weight: Float32Array,
  bias?: Float32Array,
): Float32Array {
  const { N, Cin, H, W, Cout, kernelH, kernelW, outputH, outputW } = plan;
  const { strideH, strideW, top, left, dilationH, dilationW } = plan;
  const output = allocate(plan.op, [N, Cout, outputH, outputW]);
  const groupCin = Cin / plan.groups;
  const groupCout = Cout / plan.groups;

  let next = 0; // The output is filled in the order in which it lies in memory.
  for (let n = 0; n < N; n++) {
    for (let cout = 0; cout < Cout; cout++) {
      const firstCin = Math.floor(cout / groupCout) * groupCin;
      for (let y = 0; y < outputH; y++) {
        for (let x = 0; x < outputW; x++) {
          let sum = bias?.[cout] ?? 0;
          for (let cin = 0; cin < groupCin; cin++) {
            for (let ky = 0; ky < kernelH; ky++) {
              const row = y * strideH - top + ky * dilationH;
              if (row < 0 || row >= H) continue; // A padded row adds zeros.
              for (let kx = 0; kx < kernelW; kx++) {
                const column = x * strideW - left + kx * dilationW;
                if (column < 0 || column >= W) continue;
                const channel = n * Cin + firstCin + cin;
                const kernel = cout * groupCin + cin;
                sum +=
                  input[(channel * H + row) * W + column]! *
                  weight[(kernel * kernelH + ky) * kernelW + kx]!;
              }
            }
          }
          output[next++] = sum;
        }
      }
    }
  }
  return output;
}
