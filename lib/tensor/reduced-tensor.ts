import { axisOf } from "../axis.ts";
import { mapOne } from "../elementwise.ts";
import { gather, stridesOf } from "../offsets.ts";
import { extremePlaces, planReduction, sumGrid } from "../reduce.ts";
import type { ReduceOptions } from "../reduce.ts";
import type { Tensor } from "../tensor.ts";
import { MappedTensor } from "./mapped-tensor.ts";
import { result } from "./stored-tensor.ts";
import type { StoredTensor } from "./stored-tensor.ts";

/** Over which axes, and how careful, a variance is. */
export interface VarianceOptions extends ReduceOptions {
  /** Taken from the number of elements before dividing; 0 for a whole population. Default 1. */
  correction?: number;
}

/** Along which axis `argmax` looks. */
export interface ArgmaxOptions extends ReduceOptions {
  /** One axis. Default: the flattened tensor. */
  dim?: number | undefined;
}

/** Many elements to one: over all axes, or over `dim`, one axis or a list of them, each once. */
export abstract class ReducedTensor extends MappedTensor {
  /**
   * The sum, added in 64 bits; 0 if there is nothing.
   *
   * @throws RangeError if there is no such axis.
   * @example
   * ones(2, 3).sum({ dim: 1 });
   * // tensor([3., 3.])
   */
  sum(options: ReduceOptions = {}): Tensor {
    const plan = planReduction("sum", this, options);
    return result("sum", sumGrid("sum", this, plan), [this], plan.places);
  }

  /**
   * The sum divided by the number of elements; NaN if there is nothing.
   *
   * @throws RangeError if there is no such axis.
   * @example
   * tensor([1, 2, 6]).mean();
   * // tensor(3.)
   */
  mean(options: ReduceOptions = {}): Tensor {
    const { count } = planReduction("mean", this, options);
    return this.sum(options).div(count);
  }

  /**
   * The variance, `Σ (x − mean)² / (count − correction)`. Where no more than `correction` elements
   * are there, that divides by 0: Infinity, or NaN if no two differ.
   *
   * @throws RangeError if there is no such axis.
   * @example
   * tensor([1, 3]).var();
   * // tensor(2.)
   * @see https://docs.pytorch.org/docs/stable/generated/torch.var.html
   */
  var({ correction = 1, ...options }: VarianceOptions = {}): Tensor {
    const { count } = planReduction("var", this, options);
    const mean = this.mean({ ...options, keepdim: true });
    const squares = this.sub(mean).pow(2).sum(options);
    return squares.div(Math.max(count - correction, 0));
  }

  /** The standard deviation, the square root of {@link var}; where it is 0, so is its gradient. */
  std(options: VarianceOptions = {}): Tensor {
    const variance = this.var(options);
    return result("std", mapOne("std", variance, Math.sqrt), [variance]);
  }

  /**
   * The largest element; with `dim` the largest ones along it, without their places, for which
   * see {@link argmax}. NaN if one is. Equally large elements share the gradient.
   *
   * @throws RangeError if there is nothing to choose from.
   * @example
   * tensor([
   *   [1, 5],
   *   [4, 2],
   * ]).max({ dim: 1 });
   * // tensor([5., 4.])
   * @see https://docs.pytorch.org/docs/stable/generated/torch.amax.html
   */
  max(options: ReduceOptions = {}): Tensor {
    return extreme("max", this, options, 1);
  }

  /** The smallest element; see {@link max}. */
  min(options: ReduceOptions = {}): Tensor {
    return extreme("min", this, options, -1);
  }

  /**
   * The place of the largest element, the first of several: along `dim`, or in the flattened
   * tensor.
   *
   * @throws RangeError if there is nothing to choose from.
   * @example
   * tensor([1, 5, 2]).argmax();
   * // tensor(1.)
   * @see https://docs.pytorch.org/docs/stable/generated/torch.argmax.html
   */
  argmax(options: ArgmaxOptions = {}): Tensor {
    const op = "argmax";
    const { dim } = options;
    const line = dim === undefined || this.ndim === 0 ? this.flatten() : this;
    const axis = axisOf(op, dim ?? 0, line.ndim);
    const step = stridesOf(line.shape)[axis]!;
    const plan = planReduction(op, this, options);
    const indices = Float32Array.from(
      extremePlaces(op, this, plan, 1),
      (place) => Math.floor(place / step) % line.shape[axis]!,
    );
    return result(op, { data: indices, shape: plan.shape }, []);
  }
}

function extreme(
  op: string,
  tensor: StoredTensor,
  options: ReduceOptions,
  sign: 1 | -1,
): Tensor {
  const plan = planReduction(op, tensor, options);
  const places = extremePlaces(op, tensor, plan, sign);
  const grid = gather(op, tensor.data, plan.shape, places);
  return result(op, grid, [tensor], plan.places);
}
