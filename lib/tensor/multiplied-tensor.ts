import { wholeNumber } from "../check.ts";
import { multiply, planMatmul } from "../matmul.ts";
import { requireTensor } from "../tensor.ts";
import type { Tensor } from "../tensor.ts";
import { ReducedTensor } from "./reduced-tensor.ts";
import { result } from "./stored-tensor.ts";
import type { StoredTensor } from "./stored-tensor.ts";

/** Products of matrices. */
export abstract class MultipliedTensor extends ReducedTensor {
  /**
   * The product of matrices, `out[m, n] = Σ_k this[m, k] · other[k, n]`, sums in 64 bits.
   *
   * A list times a list is their inner product; a list is a row on the left and a column on the
   * right. Axes before the last two are a batch and are broadcast.
   *
   * @throws RangeError if the inner lengths differ, or an operand is a single number.
   * @example
   * tensor([
   *   [1, 2],
   *   [3, 4],
   * ]).matmul(eye(2));
   * // tensor([[1., 2.],
   * //         [3., 4.]])
   * @see https://docs.pytorch.org/docs/stable/generated/torch.matmul.html
   */
  matmul(other: Tensor): Tensor {
    const op = "matmul";
    requireTensor(op, "other", other);
    wholeNumber(op, "this.ndim", this.ndim, 1);
    wholeNumber(op, "other.ndim", other.ndim, 1);
    const a: StoredTensor = this.ndim === 1 ? this.unsqueeze(0) : this;
    const b = other.ndim === 1 ? other.unsqueeze(1) : other;
    const plan = planMatmul(op, a, b);
    const product = result(op, multiply(op, a, b, plan), [a, b], plan);
    if (a === this && b === other) return product;
    const rest = product.shape.slice(0, -2);
    if (a === this) rest.push(plan.rows);
    if (b === other) rest.push(plan.columns);
    return product.reshape(rest);
  }
}
