import { allocate } from "./shape.ts";
import type { MultipliedTensor } from "./tensor/multiplied-tensor.ts";
import { ShapedTensor } from "./tensor/shaped-tensor.ts";
import { installTensor, result } from "./tensor/stored-tensor.ts";
import { runBackward } from "./trace.ts";

export type { ClampOptions, ToleranceOptions } from "./tensor/mapped-tensor.ts";
export type {
  ArgmaxOptions,
  VarianceOptions,
} from "./tensor/reduced-tensor.ts";
export { requireTensor } from "./tensor/stored-tensor.ts";
export type { NestedNumbers } from "./tensor/stored-tensor.ts";

/**
 * Only what no tensor can do without is inherited from the beginning; the methods between
 * `ShapedTensor` and `MultipliedTensor` come with `tensor-methods.ts`.
 */
const AnyTensor: typeof MultipliedTensor =
  ShapedTensor as unknown as typeof MultipliedTensor;

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
export class Tensor extends AnyTensor {
  static {
    installTensor((data, shape) => new Tensor(data, shape));
  }

  /**
   * Adds to the `grad` of every leaf with `requiresGrad` the derivative of this tensor by it.
   *
   * Changing `data` between computing and `backward` gives derivatives at the changed numbers.
   * The way back is kept, as PyTorch does only with `retain_graph`: `backward` may be called again.
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
