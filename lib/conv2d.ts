import type { Size } from "./check.ts";
import { planConv2d } from "./conv2d-plan.ts";
import { allocate } from "./shape.ts";
import { Tensor } from "./tensor.ts";

/** Elements per side, or "valid" (none), or "same" (output as long as the input; stride 1 only). */
export type Padding = Size | "same" | "valid";

/** How the kernel moves over the input: numbers for both axes, or `[height, width]`. */
export interface Conv2dOptions {
  /** One number per output channel, shape `[Cout]`, added to its elements. Default none. */
  bias?: Tensor | undefined;
  /** Input elements between two windows; ≥ 1. Default 1. */
  stride?: Size;
  /** Zeros added to **each side**, in elements; ≥ 0. Default 0. */
  padding?: Padding;
  /** Input elements between two kernel elements; ≥ 1, where 1 leaves no gap. Default 1. */
  dilation?: Size;
  /**
   * Parts into which the channels are split; part g of the output sees part g of the input
   * only. Divides Cin and Cout. Default 1.
   */
  groups?: number;
}

/**
 * Cross-correlation: slides a kernel over height and width; at every place, the products of
 * kernel and input elements, over all channels, add up to one output element. The kernel is
 * not flipped.
 *
 * `output[n, cout, y, x] = bias[cout] + Σ weight[cout, cin, ky, kx] ·
 *  input[n, cin, y·stride − padding + ky·dilation, x·stride − padding + kx·dilation]`
 *
 * Sums are kept in 64 bits and rounded to 32 once, at the end.
 *
 * @param input `[N, Cin, H, W]`, or `[Cin, H, W]` for a single one.
 * @param weight `[Cout, Cin / groups, kernelH, kernelW]`.
 * @returns `[N, Cout, outputH, outputW]`, or without N if the input has none; for the lengths
 * see {@link outputSize}.
 * @throws RangeError if shapes do not fit each other, an option is out of range, or no window
 * fits; TypeError if an argument is of the wrong kind.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
 */
export function conv2d(
  input: Tensor,
  weight: Tensor,
  options: Conv2dOptions = {},
): Tensor {
  const plan = planConv2d(input, weight, options);
  const { N, Cin, H, W, Cout, kernelH, kernelW, outputH, outputW } = plan;
  const { strideH, strideW, top, left, dilationH, dilationW } = plan;
  const bias = options.bias?.data;
  const output = allocate("conv2d", [N, Cout, outputH, outputW]);
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
                  input.data[(channel * H + row) * W + column]! *
                  weight.data[(kernel * kernelH + ky) * kernelW + kx]!;
              }
            }
          }
          output[next++] = sum;
        }
      }
    }
  }
  const shape = [N, Cout, outputH, outputW];
  return new Tensor(output, input.ndim === 3 ? shape.slice(1) : shape);
}
