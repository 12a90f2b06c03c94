import { transposedConvolution } from "./conv-transpose2d.ts";
import type { ConvTranspose2dOptions } from "./conv-transpose2d.ts";
import type { Tensor } from "./tensor.ts";

/** As in {@link convTranspose2d}, with one number for the one axis. */
export interface ConvTranspose1dOptions extends Pick<
  ConvTranspose2dOptions,
  "bias" | "groups"
> {
  /** **Output** elements between the places of two input elements; ≥ 1. Default 1. */
  stride?: number;
  /** Elements that are cut off **each side** of the output; ≥ 0. Default 0. */
  padding?: number;
  /** Elements that the output is longer at its end; below stride or dilation. Default 0. */
  outputPadding?: number;
  /** Output elements between two kernel elements; ≥ 1, where 1 leaves no gap. Default 1. */
  dilation?: number;
}

/**
 * Transposed convolution along one axis: {@link convTranspose2d} of height 1.
 *
 * @param input `[N, Cin, L]`, or `[Cin, L]` for a single one.
 * @param weight `[Cin, Cout / groups, kernelSize]`: input channels first.
 * @returns `[N, Cout, outputL]`, or without N if the input has none; for the length see
 * {@link transposedOutputSize}.
 * @throws As {@link convTranspose2d}.
 * @example
 * convTranspose1d(tensor([[[1, 2, 3]]]), ones(1, 1, 2), { stride: 2 });
 * // tensor([[[1., 1., 2., 2., 3., 3.]]])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html
 */
export function convTranspose1d(
  input: Tensor,
  weight: Tensor,
  options: ConvTranspose1dOptions = {},
): Tensor {
  return transposedConvolution("convTranspose1d", 1, input, weight, options);
}
