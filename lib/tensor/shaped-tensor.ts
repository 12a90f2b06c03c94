import { wholeNumber } from "../check.ts";
import { fault } from "../fault.ts";
import { axisOf, broadcastOffsets, offsetsOf, stridesOf } from "../offsets.ts";
import { countElements, fillShape, shapeFrom } from "../shape.ts";
import type { ShapeArguments } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { axesFrom, gathered } from "./gathered.ts";
import { result, StoredTensor } from "./stored-tensor.ts";

/** The same elements under other axes. Only `reshape` and what it does share them; others copy. */
export abstract class ShapedTensor extends StoredTensor {
  /**
   * The same elements in the same order, under another shape. Both tensors share `data`:
   * writing to one changes the other.
   *
   * @param shape Sizes, `reshape(2, 3)` or `reshape([2, 3])`; one of them may be −1, which
   * means "whatever is left".
   * @throws RangeError if the sizes do not multiply to `numel()`.
   * @example
   * arange(6).reshape(2, -1);
   * // tensor([[0., 1., 2.],
   * //         [3., 4., 5.]])
   * @see https://docs.pytorch.org/docs/stable/generated/torch.reshape.html
   */
  reshape(...shape: ShapeArguments): Tensor {
    const sizes = fillShape("reshape", shape, this.numel());
    return result("reshape", { data: this.data, shape: sizes }, [this]);
  }

  /**
   * The axes in another order: axis i of the result is axis `dims[i]`.
   *
   * @param dims Every axis once: `permute(0, 2, 1)` or `permute([0, 2, 1])`.
   * @example
   * zeros(2, 3, 4).permute(2, 0, 1).shape;
   * // [4, 2, 3]
   * @see https://docs.pytorch.org/docs/stable/generated/torch.permute.html
   */
  permute(...dims: ShapeArguments): Tensor {
    const op = "permute";
    const axes = axesFrom(op, dims, this.ndim);
    if (new Set(axes).size !== this.ndim) {
      throw fault`${op}: the dims are ${axes}, which is not each of the ${this.ndim} axes once; name every axis`;
    }
    return moved(op, this, axes);
  }

  /**
   * Two axes swapped.
   *
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
   * Without axes of size 1: all of them, or only `dim`, which stays if its size is another.
   *
   * @example
   * zeros(1, 3, 1).squeeze().shape;
   * // [3]
   * @see https://docs.pytorch.org/docs/stable/generated/torch.squeeze.html
   */
  squeeze(dim?: number): Tensor {
    const only =
      dim === undefined ? undefined : axisOf("squeeze", dim, this.ndim);
    return this.reshape(
      this.shape.filter(
        (size, i) => size !== 1 || (only !== undefined && i !== only),
      ),
    );
  }

  /**
   * With a new axis of size 1 at `dim`.
   *
   * @example
   * zeros(3).unsqueeze(0).shape;
   * // [1, 3]
   * @see https://docs.pytorch.org/docs/stable/generated/torch.unsqueeze.html
   */
  unsqueeze(dim: number): Tensor {
    const axis = axisOf("unsqueeze", dim, this.ndim + 1);
    return this.reshape(this.shape.toSpliced(axis, 0, 1));
  }

  /**
   * The axes from `startDim` to `endDim` as one; by default all of them.
   *
   * @example
   * zeros(2, 3, 4).flatten(1).shape;
   * // [2, 12]
   * @see https://docs.pytorch.org/docs/stable/generated/torch.flatten.html
   */
  flatten(startDim = 0, endDim = -1): Tensor {
    const op = "flatten";
    const first = axisOf(op, startDim, this.ndim, "startDim");
    const last = axisOf(op, endDim, this.ndim, "endDim");
    wholeNumber(op, "endDim", last, first);
    const size = countElements(this.shape.slice(first, last + 1));
    return this.reshape(this.shape.toSpliced(first, last + 1 - first, size));
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
      size === -1 && i >= added ? this.shape[i - added]! : size,
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
