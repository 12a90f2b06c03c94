import { axisOf, distinct } from "../axis.ts";
import { MAX_SIZE, wholeNumber } from "../check.ts";
import { fault } from "../fault.ts";
import { broadcastOffsets, offsetsOf, stridesOf } from "../offsets.ts";
import { shapeFrom } from "../shape.ts";
import type { ShapeArguments } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { axesFrom, gathered } from "./gathered.ts";
import { ShapedTensor } from "./shaped-tensor.ts";
import type { StoredTensor } from "./stored-tensor.ts";

/** The elements in another order, or some of them, or repeated. Every result is a copy. */
export abstract class SlicedTensor extends ShapedTensor {
  /**
   * The axes in another order: axis i of the result is axis `dims[i]`.
   *
   * @param dims Every axis once: `permute(0, 2, 1)` or `permute([0, 2, 1])`.
   * @throws RangeError if an axis is missing, named twice, or not there.
   * @example
   * zeros(2, 3, 4).permute(2, 0, 1).shape;
   * // [4, 2, 3]
   * @see https://docs.pytorch.org/docs/stable/generated/torch.permute.html
   */
  permute(...dims: ShapeArguments): Tensor {
    const op = "permute";
    const axes = axesFrom(op, dims, this.ndim);
    return moved(op, this, distinct(op, axes, this.ndim));
  }

  /**
   * Two axes swapped.
   *
   * @throws RangeError if there is no such axis.
   * @example
   * tensor([
   *   [1, 2],
   *   [3, 4],
   * ]).transpose(0, 1);
   * // tensor([[1., 3.],
   * //         [2., 4.]])
   * @see https://docs.pytorch.org/docs/stable/generated/torch.transpose.html
   */
  transpose(dim0: number, dim1: number): Tensor {
    const op = "transpose";
    const a = axisOf(op, dim0, this.ndim, "dim0");
    const b = axisOf(op, dim1, this.ndim, "dim1");
    const axes = this.shape.map((_, i) => (i === a ? b : i === b ? a : i));
    return moved(op, this, axes);
  }

  /**
   * Axes of size 1 repeated, and new ones in front, until the shape is this one; −1 keeps a size.
   *
   * @throws RangeError if a size that is not 1 would have to change.
   * @example
   * tensor([[1], [2]]).expand(-1, 3);
   * // tensor([[1., 1., 1.],
   * //         [2., 2., 2.]])
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand.html
   */
  expand(...shape: ShapeArguments): Tensor {
    const op = "expand";
    const wanted = shapeFrom(op, shape, -1);
    const added = wanted.length - this.ndim;
    const sizes = wanted.map((size, i) =>
      size === -1 ? (this.shape[i - added] ?? size) : size,
    );
    if (
      added < 0 ||
      sizes.includes(-1) ||
      this.shape.some((size, i) => size !== 1 && size !== sizes[added + i])
    ) {
      throw fault`${op}: shape ${this.shape} does not expand to ${wanted}, because only sizes of 1 repeat; keep the others, or write −1 for them`;
    }
    return gathered(op, this, sizes, broadcastOffsets(op, this.shape, sizes));
  }

  /**
   * `length` places along an axis, from `start` on, which counts from the end if negative.
   *
   * @throws RangeError if there is no such axis, or it is not that long.
   * @example
   * arange(6).narrow(0, 1, 3);
   * // tensor([1., 2., 3.])
   * @see https://docs.pytorch.org/docs/stable/generated/torch.narrow.html
   */
  narrow(dim: number, start: number, length: number): Tensor {
    const op = "narrow";
    const [axis, size] = axisAndSize(op, this, dim);
    wholeNumber(op, "start", start, -size, size);
    const first = start < 0 ? start + size : start;
    wholeNumber(op, "length", length, 0, size - first);
    return along(op, this, axis, first, 1, length);
  }

  /**
   * Places along an axis as Python's `x[start:end:step]` takes them: a negative number counts
   * from the end, what lies outside is left out.
   *
   * @param end The first place not taken. Default: the size of the axis.
   * @param step ≥ 1. Default 1.
   * @throws RangeError if there is no such axis, or a number is out of range.
   * @example
   * arange(6).slice(0, 1, 6, 2);
   * // tensor([1., 3., 5.])
   */
  slice(dim: number, start: number, end?: number, step = 1): Tensor {
    const op = "slice";
    const [axis, size] = axisAndSize(op, this, dim);
    const place = (name: string, value: number) => {
      wholeNumber(op, name, value, -MAX_SIZE);
      return Math.min(Math.max(value < 0 ? value + size : value, 0), size);
    };
    wholeNumber(op, "step", step, 1);
    const first = place("start", start);
    const length = Math.ceil((place("end", end ?? size) - first) / step);
    return along(op, this, axis, first, step, Math.max(length, 0));
  }

  /**
   * One place along an axis; the axis is gone afterwards.
   *
   * @param index Counts from the end if negative.
   * @throws RangeError if there is no such axis, or no such place on it.
   * @example
   * tensor([
   *   [1, 2],
   *   [3, 4],
   * ]).select(0, 1);
   * // tensor([3., 4.])
   * @see https://docs.pytorch.org/docs/stable/generated/torch.select.html
   */
  select(dim: number, index: number): Tensor {
    const op = "select";
    const [axis, size] = axisAndSize(op, this, dim);
    wholeNumber(op, `shape[${axis}]`, size, 1);
    wholeNumber(op, "index", index, -size, size - 1);
    const one = along(op, this, axis, index < 0 ? index + size : index, 1, 1);
    return one.reshape(this.shape.toSpliced(axis, 1));
  }

  /**
   * Some axes from end to start, as `flip(0)` or `flip([2, 3])`.
   *
   * @throws RangeError if there is no such axis, or one is named twice.
   * @example
   * tensor([
   *   [1, 2],
   *   [3, 4],
   * ]).flip(0);
   * // tensor([[3., 4.],
   * //         [1., 2.]])
   * @see https://docs.pytorch.org/docs/stable/generated/torch.flip.html
   */
  flip(...dims: ShapeArguments): Tensor {
    const op = "flip";
    const axes = distinct(op, axesFrom(op, dims, this.ndim));
    let start = 0;
    const strides = stridesOf(this.shape).map((stride, axis) => {
      if (!axes.includes(axis)) return stride;
      start += stride * (this.shape[axis]! - 1);
      return -stride;
    });
    const offsets = offsetsOf(op, this.shape, strides, start);
    return gathered(op, this, this.shape, offsets);
  }
}

/** The axis that `dim` names, and its size; a single number has none. */
function axisAndSize(
  op: string,
  { ndim, shape }: StoredTensor,
  dim: number,
): [axis: number, size: number] {
  wholeNumber(op, "this.ndim", ndim, 1);
  const axis = axisOf(op, dim, ndim);
  return [axis, shape[axis]!];
}

/** `length` places along an axis, `step` apart, from `first` on. */
function along(
  op: string,
  tensor: StoredTensor,
  axis: number,
  first: number,
  step: number,
  length: number,
): Tensor {
  const strides = stridesOf(tensor.shape);
  const stride = strides[axis]!;
  const shape = tensor.shape.with(axis, length);
  const steps = strides.with(axis, stride * step);
  const offsets = offsetsOf(op, shape, steps, first * stride);
  return gathered(op, tensor, shape, offsets);
}

/** With axis `axes[i]` as axis i. */
function moved(
  op: string,
  tensor: StoredTensor,
  axes: readonly number[],
): Tensor {
  const strides = stridesOf(tensor.shape);
  const shape = axes.map((axis) => tensor.shape[axis]!);
  const steps = axes.map((axis) => strides[axis]!);
  return gathered(op, tensor, shape, offsetsOf(op, shape, steps));
}
