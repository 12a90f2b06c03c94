import { axisOf } from "../axis.ts";
import { wholeNumber } from "../check.ts";
import { countElements, fillShape } from "../shape.ts";
import type { ShapeArguments } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { result, StoredTensor } from "./stored-tensor.ts";

/** The same elements, shared, under other axes. */
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
   * Without axes of size 1: all of them, or only `dim`, which stays if its size is another.
   *
   * @throws RangeError if there is no such axis.
   * @example
   * zeros(1, 3, 1).squeeze().shape;
   * // [3]
   * @see https://docs.pytorch.org/docs/stable/generated/torch.squeeze.html
   */
  squeeze(dim?: number): Tensor {
    const only =
      dim === undefined ? undefined : axisOf("squeeze", dim, this.ndim);
    return this.reshape(
      this.shape.filter((size, i) => size !== 1 || i !== (only ?? i)),
    );
  }

  /**
   * With a new axis of size 1 at `dim`, from −ndim − 1 to ndim.
   *
   * @throws RangeError if `dim` lies outside.
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
   * @throws RangeError if there is no such axis, or `endDim` comes before `startDim`.
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
}
