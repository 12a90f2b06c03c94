import { wholeNumber } from "./check.ts";
import { multiply, planMatmul } from "./matmul.ts";
import { allocate } from "./shape.ts";
import { ReducedTensor } from "./tensor/reduced-tensor.ts";
import {
  installTensor,
  requireTensor,
  result,
} from "./tensor/stored-tensor.ts";
import { runBackward } from "./trace.ts";

export type { ClampOptions, ToleranceOptions } from "./tensor/mapped-tensor.ts";
export type {
  ArgmaxOptions,
  VarianceOptions,
} from "./tensor/reduced-tensor.ts";
export { requireTensor } from "./tensor/stored-tensor.ts";
export type { NestedNumbers } from "./tensor/stored-tensor.ts";

/**
 * Numbers in a grid with any number of axes.
 *
 * The elements lie in one list in row-major order, as in PyTorch: the last axis runs fastest,
 * so element `[y, x]` of a tensor of shape `[H, W]` is `data[y * W + x]`.
 *
 * What is done with one tensor, or with one and an operand, is a method; what makes a tensor
 * from numbers or from a list, and what PyTorch has in `torch.nn.functional`, is a function.
 *
 * @example
 * const x = tensor([
 *   [1, 2],
 *   [3, 4],
 * ]);
 * x.add(10).sum({ dim: 0 });
 * // tensor([24., 26.])
 * @see https://docs.pytorch.org/docs/stable/tensors.html
 */
export class Tensor extends ReducedTensor {
  static {
    installTensor((data, shape) => new Tensor(data, shape));
  }

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
    const a: Tensor = this.ndim === 1 ? this.unsqueeze(0) : this;
    const b = other.ndim === 1 ? other.unsqueeze(1) : other;
    const plan = planMatmul(op, a, b);
    const product = result(op, multiply(op, a, b, plan), [a, b], plan);
    if (a === this && b === other) return product;
    const rest = product.shape.slice(0, -2);
    if (a === this) rest.push(plan.rows);
    if (b === other) rest.push(plan.columns);
    return product.reshape(rest);
  }

  /**
   * Adds to the `grad` of every leaf with `requiresGrad` the derivative of this tensor by it.
   *
   * Changing `data` between computing and `backward` gives derivatives at the changed numbers.
   *
   * @param gradient Weights of the elements, in this tensor's shape; without, the tensor must be
   * a single number.
   * @throws RangeError if this tensor depends on no leaf with `requiresGrad`, or if a gradient is
   * needed or of another shape.
   * @example
   * const w = tensor([3]);
   * w.requiresGrad = true;
   * w.pow(2).sum().backward();
   * w.grad;
   * // tensor([6.])
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.backward.html
   */
  backward(gradient?: Tensor): void {
    runBackward(this, gradient);
  }

  /**
   * The same elements, shared, as a leaf of its own: `backward` stops here.
   *
   * @example
   * const w = ones(1);
   * w.requiresGrad = true;
   * w.detach().requiresGrad;
   * // false
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach.html
   */
  detach(): Tensor {
    return new Tensor(this.data, this.shape);
  }

  /**
   * A copy; `backward` goes through it to this tensor.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.clone.html
   */
  clone(): Tensor {
    const copy = allocate("clone", this.shape);
    copy.set(this.data);
    return result("reshape", { data: copy, shape: this.shape }, [this]);
  }
}
