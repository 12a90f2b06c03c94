import { knownOptions, numberFrom, requireNumber } from "../check.ts";
import { binary, mapOne, mapTwo, unary } from "../elementwise.ts";
import { requireTensor } from "../tensor.ts";
import type { Tensor } from "../tensor.ts";
import { SlicedTensor } from "./sliced-tensor.ts";
import { result } from "./stored-tensor.ts";

/** Bounds of `clamp`; one of them may be left out. */
export interface ClampOptions {
  min?: number;
  max?: number;
}

/** How near is near enough. */
export interface ToleranceOptions {
  /** Share of the other's size; ≥ 0. Default 1e-5. */
  rtol?: number;
  /** In any case; ≥ 0. Default 1e-8. */
  atol?: number;
}

/**
 * Element by element. The other operand is a number or a tensor; their shapes are broadcast:
 * aligned from the right, a size of 1 or a missing one repeats.
 *
 * What is only declared here comes from the tables `unary` and `binary`.
 *
 * @throws RangeError if the shapes do not fit; TypeError if the operand is neither a number nor a
 * tensor.
 * @see https://docs.pytorch.org/docs/stable/notes/broadcasting.html
 */
export abstract class MappedTensor extends SlicedTensor {
  /**
   * `this + other`.
   *
   * @example
   * tensor([[1], [2]]).add(tensor([10, 20]));
   * // tensor([[11., 21.],
   * //         [12., 22.]])
   */
  declare add: (other: Tensor | number) => Tensor;

  /** `this − other`. */
  declare sub: (other: Tensor | number) => Tensor;

  /**
   * `this · other`, element by element; for matrices see {@link matmul}.
   *
   * @example
   * tensor([1, 2]).mul(tensor([3, 4]));
   * // tensor([3., 8.])
   */
  declare mul: (other: Tensor | number) => Tensor;

  /**
   * `this / other`; dividing by 0 gives ±Infinity or NaN.
   *
   * @example
   * tensor([1, 0]).div(0);
   * // tensor([inf, nan])
   */
  declare div: (other: Tensor | number) => Tensor;

  /** `this` to the power of `exponent`; an infinite power of −1 is NaN here, 1 in PyTorch. */
  declare pow: (exponent: Tensor | number) => Tensor;

  /** The larger of both; NaN if one is. */
  declare maximum: (other: Tensor | number) => Tensor;

  /** The smaller of both; NaN if one is. */
  declare minimum: (other: Tensor | number) => Tensor;

  /** 1 where `this = other`, else 0; comparisons have no gradient. */
  declare eq: (other: Tensor | number) => Tensor;

  /** 1 where `this ≠ other`, else 0. */
  declare ne: (other: Tensor | number) => Tensor;

  /** 1 where `this < other`, else 0. */
  declare lt: (other: Tensor | number) => Tensor;

  /** 1 where `this ≤ other`, else 0. */
  declare le: (other: Tensor | number) => Tensor;

  /**
   * 1 where `this > other`, else 0.
   *
   * @example
   * tensor([1, 2, 3]).gt(1);
   * // tensor([0., 1., 1.])
   */
  declare gt: (other: Tensor | number) => Tensor;

  /** 1 where `this ≥ other`, else 0. */
  declare ge: (other: Tensor | number) => Tensor;

  /** `−this`. */
  declare neg: () => Tensor;

  /** The absolute value; its gradient at 0 is 0. */
  declare abs: () => Tensor;

  /** e to the power of each element. */
  declare exp: () => Tensor;

  /** The natural logarithm; NaN below 0, −Infinity at 0. */
  declare log: () => Tensor;

  /** The square root; NaN below 0. */
  declare sqrt: () => Tensor;

  /**
   * `max(0, this)`; its gradient at 0 is 0.
   *
   * @example
   * tensor([-1, 2]).relu();
   * // tensor([0., 2.])
   */
  declare relu: () => Tensor;

  /** `1 / (1 + exp(−this))`, between 0 and 1. */
  declare sigmoid: () => Tensor;

  /** The hyperbolic tangent, between −1 and 1. */
  declare tanh: () => Tensor;

  /**
   * Elements below `min` become `min`, those above `max` become `max`. With a bound that is NaN all
   * become NaN; PyTorch passes over such a bound if it is the only one, and refuses to be given none.
   *
   * @throws TypeError if a bound is no number, or an option is unknown.
   * @example
   * tensor([-2, 0, 2]).clamp({ min: -1, max: 1 });
   * // tensor([-1.,  0.,  1.])
   * @see https://docs.pytorch.org/docs/stable/generated/torch.clamp.html
   */
  clamp(options: ClampOptions): Tensor {
    const op = "clamp";
    knownOptions(op, options, ["min", "max"], "{ min: 0 }");
    const { min = -Infinity, max = Infinity } = options;
    requireNumber(op, "min", min);
    requireNumber(op, "max", max);
    const clip = (x: number) => Math.min(Math.max(x, min), max);
    return result(op, mapOne(op, this, clip), [this], [min, max]);
  }

  /**
   * Whether every element is near that of `other`: `|this − other| ≤ atol + rtol · |other|`. Only
   * an infinity is near an infinity, and nothing near NaN.
   *
   * @throws RangeError if the shapes do not fit, or a tolerance is no number ≥ 0; TypeError if
   * `other` is no tensor.
   * @example
   * tensor([1]).allclose(tensor([1.000001]));
   * // true
   * @see https://docs.pytorch.org/docs/stable/generated/torch.allclose.html
   */
  allclose(other: Tensor, options: ToleranceOptions = {}): boolean {
    const op = "allclose";
    knownOptions(op, options, ["rtol", "atol"], "{ atol: 0.001 }");
    const { rtol = 1e-5, atol = 1e-8 } = options;
    numberFrom(op, "rtol", rtol, 0);
    numberFrom(op, "atol", atol, 0);
    // Nothing is near an infinite b: what stands on the left is then NaN.
    const isNear = (a: number, b: number) =>
      +(a === b || Math.abs(a - b) - rtol * Math.abs(b) <= atol);
    const near = mapTwo(op, this, requireTensor(op, "other", other), isNear);
    return !near.data.includes(0);
  }
}

const methods = MappedTensor.prototype as unknown as Record<string, unknown>;

for (const [op, f] of Object.entries(unary)) {
  methods[op] = function (this: MappedTensor) {
    return result(op, mapOne(op, this, f), [this]);
  };
}

for (const [op, f] of Object.entries(binary)) {
  methods[op] = function (this: MappedTensor, other: unknown) {
    const right =
      typeof other === "number"
        ? result("", { data: Float32Array.of(other), shape: [] }, [])
        : requireTensor(op, "other", other);
    const grid = mapTwo(op, this, right, f);
    // A comparison is flat: it has no gradient worth going back for.
    return result(op, grid, op.length === 2 ? [] : [this, right]);
  };
}
