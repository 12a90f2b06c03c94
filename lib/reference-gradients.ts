import type { Plan } from "./conv2d-plan.ts";
import { allocate } from "./shape.ts";

/**
 * Derivative by the input: every output element hands its derivative back to the input elements
 * of its window, times the weight that it read them with. It is also the transposed convolution.
 *
 * @param outputGradient `[N, Cout, outputH, outputW]`, row-major.
 * @param weight `[Cout, Cin / groups, kernelH, kernelW]`, row-major.
 * @returns `[N, Cin, H, W]`, row-major.
 */
export function inputGradient(
  plan: Plan,
  outputGradient: Float32Array,
  weight: Float32Array,
): Float32Array {
  const { N, Cin, H, W } = plan;
  const result = allocate(plan.op, [N, Cin, H, W]);
  const sums = new Float64Array(result.length);
  eachProduct(plan, (output, input, tap) => {
    sums[input]! += outputGradient[output]! * weight[tap]!;
  });
  result.set(sums);
  return result;
}

/**
 * Derivative by the weight: every weight collects the derivatives of all output elements, times
 * the input element that it was multiplied with.
 *
 * @param input `[N, Cin, H, W]`, row-major.
 * @param outputGradient `[N, Cout, outputH, outputW]`, row-major.
 * @returns `[Cout, Cin / groups, kernelH, kernelW]`, row-major.
 */
export function weightGradient(
  plan: Plan,
  input: Float32Array,
  outputGradient: Float32Array,
): Float32Array {
  const { Cin, Cout, groups, kernelH, kernelW } = plan;
  const result = allocate(plan.op, [Cout, Cin / groups, kernelH, kernelW]);
  const sums = new Float64Array(result.length);
  eachProduct(plan, (output, element, tap) => {
    sums[tap]! += outputGradient[output]! * input[element]!;
  });
  result.set(sums);
  return result;
}

/**
 * The loops of `forward`, once more: calls `visit` for every product of the convolution with
 * the places of its three elements.
 */
function eachProduct(
  plan: Plan,
  visit: (output: number, input: number, weight: number) => void,
): void {
  const { N, Cin, H, W, Cout, kernelH, kernelW, outputH, outputW } = plan;
  const { strideH, strideW, top, left, dilationH, dilationW } = plan;
  const groupCin = Cin / plan.groups;
  const groupCout = Cout / plan.groups;

  let output = 0;
  for (let n = 0; n < N; n++) {
    for (let cout = 0; cout < Cout; cout++) {
      const firstCin = n * Cin + Math.floor(cout / groupCout) * groupCin;
      for (let y = 0; y < outputH; y++) {
        for (let x = 0; x < outputW; x++, output++) {
          for (let cin = 0; cin < groupCin; cin++) {
            for (let ky = 0; ky < kernelH; ky++) {
              const row = y * strideH - top + ky * dilationH;
              if (row < 0 || row >= H) continue;
              const inputRow = ((firstCin + cin) * H + row) * W;
              const weightRow =
                ((cout * groupCin + cin) * kernelH + ky) * kernelW;
              for (let kx = 0; kx < kernelW; kx++) {
                const column = x * strideW - left + kx * dilationW;
                if (column < 0 || column >= W) continue;
                visit(output, inputRow + column, weightRow + kx);
              }
            }
          }
        }
      }
    }
  }
}
