import { requireNumber } from "./check.ts";
import { fault, kindFault, numberFault } from "./fault.ts";
import { allocate, fillShape, shapeFrom } from "./shape.ts";
import type { ShapeArguments } from "./shape.ts";
import { show } from "./show.ts";
import { Tensor } from "./tensor.ts";

/** More axes than this are a list that contains itself. PyTorch draws the line at 64, too. */
const MAX_AXES = 64;

/** What `tensor` reads: a number, a typed array, or lists of these, equally long on each level. */
export type TensorValues =
  | number
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | Uint8Array
  | Uint8ClampedArray
  | Uint16Array
  | Uint32Array
  | readonly TensorValues[];

/**
 * A tensor with these values, copied and rounded to 32 bits.
 *
 * Unlike PyTorch's, it always holds 32-bit floats: `tensor([1, 2])` prints `tensor([1., 2.])`.
 *
 * @param values A number, a typed array, or (nested) lists: `tensor([[1, 2], [3, 4]])`.
 * @param shape The shape, if it is another than that of `values`; one size may be −1.
 * @throws TypeError if an element is not a number; RangeError if lists of one level differ in
 * length, or if `shape` does not hold them.
 * @example
 * tensor([
 *   [1, 2],
 *   [3, 4],
 * ]);
 * // tensor([[1., 2.],
 * //         [3., 4.]])
 * @example
 * tensor([1, 2, 3, 4], [2, -1]).shape;
 * // [2, 2]
 * @see https://docs.pytorch.org/docs/stable/generated/torch.tensor.html
 */
export function tensor(
  values: TensorValues,
  shape?: readonly number[],
): Tensor {
  const op = "tensor";
  const sizes = nestedShape(op, values);
  const data = allocate(op, sizes);
  let end = 0;
  const copy = (value: unknown, place: number[]): void => {
    const axis = place.length;
    if (axis === sizes.length) {
      data[end++] = numberAt(op, place, value);
      return;
    }
    if (!isList(value) || value.length !== sizes[axis]) {
      throw fault`${op}: ${placeName(place)} is ${show(value)}, but a list of length ${sizes[axis]!} belongs there, as in the first one; make all lists of one level equally long`;
    }
    // Index by index, because forEach would skip the holes of [1, , 3].
    for (let i = 0; i < value.length; i++) copy(value[i], [...place, i]);
  };
  copy(values, []);
  return new Tensor(
    data,
    shape === undefined ? sizes : fillShape(op, [shape], data.length),
  );
}

/**
 * Zeros.
 *
 * @param shape Sizes, each ≥ 0: `zeros(2, 3)` or `zeros([2, 3])`.
 * @throws RangeError if a size is not a whole number ≥ 0, or memory does not suffice.
 * @example
 * zeros(2, 3);
 * // tensor([[0., 0., 0.],
 * //         [0., 0., 0.]])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.zeros.html
 */
export function zeros(...shape: ShapeArguments): Tensor {
  const sizes = shapeFrom("zeros", shape);
  return new Tensor(allocate("zeros", sizes), sizes);
}

/**
 * Ones; arguments and errors as in {@link zeros}.
 *
 * @example
 * ones(2, 3);
 * // tensor([[1., 1., 1.],
 * //         [1., 1., 1.]])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.ones.html
 */
export function ones(...shape: ShapeArguments): Tensor {
  const sizes = shapeFrom("ones", shape);
  return new Tensor(allocate("ones", sizes).fill(1), sizes);
}

/**
 * One value everywhere; a shape as a list: `full([2, 3], 7)`.
 *
 * @throws TypeError if the value is not a number; otherwise as {@link zeros}.
 * @example
 * full([2, 2], 7);
 * // tensor([[7., 7.],
 * //         [7., 7.]])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.full.html
 */
export function full(shape: readonly number[], value: number): Tensor {
  const op = "full";
  const sizes = shapeFrom(op, [shape]);
  requireNumber(op, "value", value);
  return new Tensor(allocate(op, sizes).fill(value), sizes);
}

/**
 * Evenly spaced numbers, the end excluded: `arange(end)`, `arange(start, end)` or
 * `arange(start, end, step)`.
 *
 * Element i is `start + i·step`; there are `ceil((end − start) / step)`, shape `[count]`.
 *
 * @param step Default 1; negative to count down, never 0.
 * @throws RangeError if a number is not finite, or if `step` leads away from `end`.
 * @example
 * arange(4);
 * // tensor([0., 1., 2., 3.])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.arange.html
 */
export function arange(end: number): Tensor;
export function arange(start: number, end: number, step?: number): Tensor;
export function arange(first: number, second?: number, step = 1): Tensor {
  const op = "arange";
  const [start, end] = second === undefined ? [0, first] : [first, second];
  requireFinite(op, { start, end, step });
  if (step === 0 || (end - start) / step < 0) {
    throw fault`${op}: steps of ${step} never lead from ${start} to ${end}; change the sign or size of step`;
  }
  const count = Math.ceil((end - start) / step);
  const data = allocate(op, [count]);
  for (let i = 0; i < count; i++) data[i] = start + i * step;
  return new Tensor(data, [count]);
}

/** The shape of nested lists, read along the first element of each level. */
function nestedShape(op: string, values: unknown): number[] {
  const shape: number[] = [];
  for (let level = values; isList(level); level = level[0]) {
    shape.push(level.length);
    if (shape.length > MAX_AXES) {
      throw fault`${op}: the lists are nested more than ${MAX_AXES} deep; check whether one contains itself`;
    }
  }
  return shape;
}

/** Refuses what is not a finite number. */
export function requireFinite(
  op: string,
  numbers: Record<string, unknown>,
): void {
  for (const [name, value] of Object.entries(numbers)) {
    if (Number.isFinite(value)) continue;
    throw numberFault`${op}: ${name} is ${value}; give a finite number`;
  }
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return (
    Array.isArray(value) ||
    (ArrayBuffer.isView(value) && !(value instanceof DataView))
  );
}

function numberAt(op: string, place: number[], value: unknown): number {
  if (typeof value === "number") return value;
  throw kindFault`${op}: ${placeName(place)} is ${show(value)}, but a number belongs there; put numbers, or equally long lists of numbers`;
}

function placeName(place: number[]): string {
  return `values${place.map((index) => `[${index}]`).join("")}`;
}
