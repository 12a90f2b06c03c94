import { fault } from "./fault.ts";
import { allocate } from "./shape.ts";

/** Elements and their shape: what the computations under `Tensor` take and give. */
export interface Grid {
  readonly data: Float32Array;
  readonly shape: readonly number[];
}

/** For every axis, how far apart in `data` two neighbours along it lie. */
export function stridesOf(shape: readonly number[]): number[] {
  const strides: number[] = [];
  let step = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    strides[axis] = step;
    step *= shape[axis]!;
  }
  return strides;
}

/**
 * Where in `data` the elements of a grid of this shape lie, row by row, if neighbours along an
 * axis lie `strides[axis]` apart. A stride of 0 repeats, a negative one goes backwards. Every
 * operation that moves elements is one such list, and its gradient the same list read backwards.
 */
export function offsetsOf(
  op: string,
  shape: readonly number[],
  strides: readonly number[],
  start = 0,
): Int32Array {
  // As many bytes as a tensor of that shape, and refused in the same words.
  const offsets = new Int32Array(allocate(op, shape).buffer);
  if (offsets.length === 0) return offsets;
  offsets[0] = start;
  let filled = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    // What is filled is one row of this axis; the others lie one stride further each.
    const shift = strides[axis]!;
    const end = filled * shape[axis]!;
    for (let i = filled; i < end; i++) {
      offsets[i] = offsets[i - filled]! + shift;
    }
    filled = end;
  }
  return offsets;
}

/** The elements of `data` at these places; `outside` for those at −1. */
export function gather(
  op: string,
  data: Float32Array,
  shape: readonly number[],
  offsets: Int32Array,
  outside = 0,
): Grid {
  const moved = allocate(op, shape);
  for (let i = 0; i < moved.length; i++)
    moved[i] = data[offsets[i]!] ?? outside;
  return { data: moved, shape };
}

/** The shape of two tensors' combination: sizes of 1, and missing ones in front, repeat. */
export function broadcastShape(
  op: string,
  left: readonly number[],
  right: readonly number[],
): number[] {
  const ndim = Math.max(left.length, right.length);
  return Array.from({ length: ndim }, (_, axis) => {
    const a = left[left.length - ndim + axis] ?? 1;
    const b = right[right.length - ndim + axis] ?? 1;
    if (a === b || b === 1) return a;
    if (a === 1) return b;
    throw fault`${op}: shapes ${left} and ${right} do not fit: sizes ${a} and ${b} meet, and neither is 1; align the axes from the right, with reshape or unsqueeze`;
  });
}

/** Where the elements of a tensor of `shape` come from when it is broadcast to `target`. */
export function broadcastOffsets(
  op: string,
  shape: readonly number[],
  target: readonly number[],
): Int32Array {
  const added = target.length - shape.length;
  const strides = stridesOf(shape);
  const steps = target.map((_, axis) =>
    shape[axis - added] === 1 ? 0 : (strides[axis - added] ?? 0),
  );
  return offsetsOf(op, target, steps);
}
