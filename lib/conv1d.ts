import { convolution } from "./conv2d.ts";
import type { Conv2dOptions } from "./conv2d.ts";
import type { Tensor } from "./tensor.ts";

/** How the kernel moves along the input; as in {@link conv2d}, with one number for the one axis. */
export interface Conv1dOptions extends Pick<
  Conv2dOptions,
  "bias" | "groups" | "paddingMode"
> {
  /** Input elements between two windows; ≥ 1. Default 1. */
  stride?: number;
  /** Elements added to **each side**; ≥ 0; or "same" or "valid". Default 0. */
  padding?: number | "same" | "valid";
  /** Input elements between two kernel elements; ≥ 1, where 1 leaves no gap. Default 1. */
  dilation?: number;
}

/**
 * Cross-correlation along one axis, for example time: {@link conv2d} of height 1.
 *
 * `output[n, cout, x] = bias[cout] +
 *  Σ weight[cout, cin, k] · input[n, cin, x·stride − padding + k·dilation]`
 *
 * @param input `[N, Cin, L]`, or `[Cin, L]` for a single one.
 * @param weight `[Cout, Cin / groups, kernelSize]`.
 * @returns `[N, Cout, outputL]`, or without N if the input has none; for the length see
 * {@link outputSize}.
 * @throws As {@link conv2d}.
 * @example
 * const x = tensor([[[1, 2, 3, 4, 5]]]);
 * conv1d(x, tensor([[[1, 0, -1]]]), { padding: 1 });
 * // tensor([[[-2., -2., -2., -2.,  4.]]])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html
 */
export function conv1d(
  input: Tensor,
  weight: Tensor,
  options: Conv1dOptions = {},
): Tensor {
  return convolution("conv1d", 1, input, weight, options);
}
