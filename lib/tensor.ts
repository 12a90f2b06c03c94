import { show } from "./check.ts";
import { fault, kindFault } from "./fault.ts";
import { printTensor } from "./print.ts";
import { fillShape, requireCount, shapeFrom } from "./shape.ts";
import type { ShapeArguments } from "./shape.ts";

/** A number, a list of numbers, a list of such lists, … */
export type NestedNumbers = number | NestedNumbers[];

/**
 * Numbers in a grid with any number of axes.
 *
 * The elements lie in one list in row-major order, as in PyTorch: the last axis runs fastest,
 * so element `[y, x]` of a tensor of shape `[H, W]` is `data[y * W + x]`.
 *
 * @see https://docs.pytorch.org/docs/stable/tensors.html
 */
export class Tensor {
  /** All elements, row-major, as 32-bit floats. */
  readonly data: Float32Array;
  /** Length of every axis, outermost first; `[]` for a single number. */
  readonly shape: readonly number[];

  /** @throws RangeError if `data` does not have exactly as many elements as `shape`. */
  constructor(data: Float32Array, shape: readonly number[]) {
    const sizes = shapeFrom("Tensor", [shape]);
    if (!(data instanceof Float32Array)) {
      throw kindFault(
        "Tensor",
        "the data are {value}; give a Float32Array, or call tensor(values)",
        { value: show(data) },
      );
    }
    requireCount("Tensor", sizes, data.length);
    this.data = data;
    this.shape = sizes;
  }

  /** How many axes there are; the length of `shape`. */
  get ndim(): number {
    return this.shape.length;
  }

  /** How many elements there are; the product of `shape`. */
  numel(): number {
    return this.data.length;
  }

  /**
   * The same elements in the same order, under another shape. Both tensors share `data`:
   * writing to one changes the other.
   *
   * @param shape Sizes, `reshape(2, 3)` or `reshape([2, 3])`; one of them may be −1, which
   * means "whatever is left".
   * @throws RangeError if the sizes do not multiply to `numel()`.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.reshape.html
   */
  reshape(...shape: ShapeArguments): Tensor {
    return new Tensor(this.data, fillShape("reshape", shape, this.numel()));
  }

  /**
   * The only element, as a number.
   *
   * @throws RangeError if there are more elements than one, or none.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.item.html
   */
  item(): number {
    const [only] = this.data;
    if (only === undefined || this.numel() > 1) {
      throw fault(
        "item",
        "the tensor has {count} elements, shape {shape}, not exactly 1; call toArray() for all of them",
        { count: this.numel(), shape: show(this.shape) },
      );
    }
    return only;
  }

  /**
   * A copy as nested lists, one level for every axis; a plain number if there is no axis.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tolist.html
   */
  toArray(): NestedNumbers {
    let start = 0;
    const nest = (axis: number): NestedNumbers =>
      axis === this.ndim
        ? this.data[start++]!
        : Array.from({ length: this.shape[axis]! }, () => nest(axis + 1));
    return nest(0);
  }

  /** The text that PyTorch's `print` shows. */
  toString(): string {
    return printTensor(this);
  }

  /** What messages call a tensor. */
  get [Symbol.toStringTag](): string {
    return "Tensor";
  }

  /** Text on request; `a + b`, which would join texts, and `a * b`, which would be NaN, are refused. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === "string") return this.toString();
    throw kindFault(
      "Tensor",
      "JavaScript's operators do not calculate with tensors, here one of shape {shape}; use its elements, in data or toArray()",
      { shape: show(this.shape) },
    );
  }
}

/** `value`, if it is a Tensor. */
export function requireTensor(
  op: string,
  name: string,
  value: unknown,
): Tensor {
  if (value instanceof Tensor) return value;
  throw kindFault(
    op,
    "{name} is {value}, not a Tensor; make one with tensor(values)",
    { name, value: show(value) },
  );
}
