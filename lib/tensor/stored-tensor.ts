import { requireBoolean } from "../check.ts";
import { fault, kindFault } from "../fault.ts";
import type { Grid } from "../offsets.ts";
import { printTensor } from "../print.ts";
import { requireCount, shapeFrom } from "../shape.ts";
import { show } from "../show.ts";
import type { Tensor } from "../tensor.ts";
import { trace } from "../trace.ts";
import type { Origin } from "../trace.ts";

/** A number, a list of numbers, a list of such lists, … */
export type NestedNumbers = number | NestedNumbers[];

/** What a tensor holds, and how it shows it. */
export abstract class StoredTensor {
  /** All elements, row-major, as 32-bit floats. */
  readonly data: Float32Array;
  /** Length of every axis, outermost first; `[]` for a single number. */
  readonly shape: readonly number[];
  /**
   * What `backward` found: the derivative by each element, in this tensor's shape. It adds up
   * over calls until an optimiser's `zeroGrad()`, or you, set it to undefined.
   */
  grad: Tensor | undefined;
  /** How this tensor was computed; undefined for a leaf. The library sets it. */
  origin: Origin | undefined;
  #isWanted = false;

  /** @throws RangeError if `data` does not have exactly as many elements as `shape`. */
  constructor(data: Float32Array, shape: readonly number[]) {
    const op = "Tensor";
    const sizes = shapeFrom(op, [shape]);
    if (!(data instanceof Float32Array)) {
      throw kindFault`${op}: the data are ${show(data)}; give a Float32Array, or call tensor(values)`;
    }
    requireCount(op, sizes, data.length);
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
   * Whether `backward` is to find derivatives by this tensor. You may set it on a leaf, a tensor
   * that no recorded operation made; everything computed from it requires them, too.
   *
   * @throws RangeError when set to false on a tensor that is no leaf.
   * @example
   * const w = tensor([3]);
   * w.requiresGrad = true;
   * w.mul(2).requiresGrad;
   * // true
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.requires_grad.html
   */
  get requiresGrad(): boolean {
    return this.#isWanted || this.origin !== undefined;
  }

  set requiresGrad(isWanted: boolean) {
    const op = "requiresGrad";
    requireBoolean(op, op, isWanted);
    if (this.origin !== undefined && !isWanted) {
      throw fault`${op}: ${this.origin.op} computed this tensor from one that requires a gradient; call detach() for one that does not`;
    }
    this.#isWanted = isWanted;
  }

  /**
   * The only element, as a number.
   *
   * @throws RangeError if there are more elements than one, or none.
   * @example
   * tensor([3]).sum().item();
   * // 3
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.item.html
   */
  item(): number {
    const op = "item";
    if (this.numel() !== 1) {
      throw fault`${op}: the tensor has ${this.numel()} elements, shape ${this.shape}, not exactly 1; call toArray() for all of them`;
    }
    return this.data[0]!;
  }

  /**
   * A copy as nested lists, one level for every axis; a plain number if there is no axis.
   *
   * @example
   * eye(2).toArray();
   * // [[1, 0],
   * //  [0, 1]]
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

  /**
   * The text that PyTorch's `print` shows, of the numbers alone: whether a gradient is required,
   * `requiresGrad` says.
   */
  toString(): string {
    return printTensor(this);
  }

  /** What messages call a tensor. */
  get [Symbol.toStringTag](): string {
    return "Tensor";
  }

  /** Text on request; `a + b`, which would join texts, and `a * b`, which would be NaN, are refused. */
  [Symbol.toPrimitive](hint: string): string {
    const op = "Tensor";
    if (hint === "string") return this.toString();
    throw kindFault`${op}: JavaScript's operators do not calculate with tensors, here one of shape ${this.shape}; call add, sub, mul or div`;
  }
}

let make: (data: Float32Array, shape: readonly number[]) => Tensor;

/** `tensor.ts` tells how a tensor is made: this file cannot import the class that extends it. */
export function installTensor(constructor: typeof make): void {
  make = constructor;
}

/** A grid as a tensor that remembers that `op` made it from `inputs`. */
export function result(
  op: string,
  { data, shape }: Grid,
  inputs: readonly StoredTensor[],
  saved?: unknown,
): Tensor {
  return trace(op, make(data, shape), inputs as readonly Tensor[], saved);
}

/** `value`, if it is a Tensor. */
export function requireTensor(
  op: string,
  name: string,
  value: unknown,
): Tensor {
  if (value instanceof StoredTensor) return value as Tensor;
  throw kindFault`${op}: ${name} is ${show(value)}, not a Tensor; make one with tensor(values)`;
}
