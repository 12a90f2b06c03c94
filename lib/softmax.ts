import "./tensor-methods.ts";
import { axisOf } from "./axis.ts";
import { knownOptions } from "./check.ts";
import { requireTensor } from "./tensor.ts";
import type { Tensor } from "./tensor.ts";

/** Along which axis a softmax goes. */
export interface SoftmaxOptions {
  /** The axis whose elements share the 1; negative from the end. */
  dim: number;
}

/**
 * Shares of 1: `exp(input) / Σ exp(input)` along `dim`.
 *
 * The largest element is subtracted first, so that nothing overflows.
 *
 * @returns The input's shape; from 0 to 1, with sum 1 along `dim`.
 * @throws RangeError if there is no such axis.
 * @example
 * softmax(tensor([0, 0, 0, 0]), { dim: 0 });
 * // tensor([0.2500, 0.2500, 0.2500, 0.2500])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softmax.html
 */
export function softmax(input: Tensor, options: SoftmaxOptions): Tensor {
  const powers = shifted("softmax", input, options).exp();
  return powers.div(powers.sum({ dim: options.dim, keepdim: true }));
}

/**
 * The logarithm of {@link softmax}, without the loss of digits that taking it afterwards has:
 * `input − log Σ exp(input)`.
 *
 * @throws As {@link softmax}.
 * @example
 * logSoftmax(zeros(1, 2), { dim: 1 });
 * // tensor([[-0.6931, -0.6931]])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
 */
export function logSoftmax(input: Tensor, options: SoftmaxOptions): Tensor {
  const low = shifted("logSoftmax", input, options);
  return low.sub(low.exp().sum({ dim: options.dim, keepdim: true }).log());
}

/** The input less its largest element along the axis, a constant to `backward`. */
function shifted(op: string, input: Tensor, options: SoftmaxOptions): Tensor {
  knownOptions(op, options, ["dim"], "{ dim: 1 }");
  const { ndim, shape } = requireTensor(op, "input", input);
  const dim = axisOf(op, options.dim, ndim);
  // Nothing has no largest element, and needs none.
  if (shape[dim] === 0) return input;
  return input.sub(input.detach().max({ dim, keepdim: true }));
}
