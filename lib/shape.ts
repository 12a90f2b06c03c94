import { wholeNumber } from "./check.ts";
import { fault, kindFault } from "./fault.ts";
import { show } from "./show.ts";

/** Elements that one tensor may hold: 2²⁸, which take 1 GiB. */
const MAX_ELEMENTS = 2 ** 28;

/** Sizes as separate arguments, `(2, 3)`, or as one list, `([2, 3])`. */
export type ShapeArguments =
  readonly number[] | readonly [shape: readonly number[]];

/** How many elements a tensor of this shape has. */
export function countElements(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** The shape that the arguments of `zeros`, `rand`, `reshape`, … mean; every size ≥ `least`. */
export function shapeFrom(
  op: string,
  sizes: readonly unknown[],
  least = 0,
  name = "shape",
): number[] {
  const list: unknown =
    sizes.length === 1 && typeof sizes[0] !== "number" ? sizes[0] : sizes;
  if (!Array.isArray(list)) {
    throw kindFault`${op}: the ${name} is ${show(list)}; give whole numbers, or a list such as [2, 3]`;
  }
  const shape: number[] = [];
  for (const size of list as unknown[]) {
    shape.push(wholeNumber(op, `${name}[${shape.length}]`, size, least));
  }
  return shape;
}

/** The shape that `sizes` mean for `count` elements: −1 becomes the size that uses them up. */
export function fillShape(
  op: string,
  sizes: readonly unknown[],
  count: number,
): number[] {
  const shape = shapeFrom(op, sizes, -1);
  const open = shape.indexOf(-1);
  if (open !== -1) {
    if (shape.lastIndexOf(-1) !== open) {
      throw fault`${op}: shape ${shape} has −1 more than once; leave only one size open`;
    }
    const known = countElements(shape.toSpliced(open, 1));
    if (known === 0 || count % known !== 0) {
      throw fault`${op}: the sizes beside −1 in ${shape} multiply to ${known}, which does not divide the number of elements, ${count}; choose sizes that do`;
    }
    shape[open] = count / known;
  }
  requireCount(op, shape, count);
  return shape;
}

/** Refuses a shape that does not hold exactly `count` elements. */
export function requireCount(
  op: string,
  shape: readonly number[],
  count: number,
): void {
  const wanted = countElements(shape);
  if (count === wanted) return;
  throw fault`${op}: the number of elements is ${count}, but shape ${shape} holds ${wanted}; choose sizes whose product is ${count}`;
}

/** Refuses a shape other than that which is wanted. */
export function requireShape(
  op: string,
  name: string,
  shape: readonly number[],
  wanted: readonly number[],
): void {
  if (show(shape) === show(wanted)) return;
  throw fault`${op}: ${name} has shape ${shape}, not ${wanted}; reshape it`;
}

/** Zeros for a tensor of this shape, row-major. */
export function allocate(op: string, shape: readonly number[]): Float32Array {
  const count = countElements(shape);
  try {
    if (count <= MAX_ELEMENTS) return new Float32Array(count);
  } catch {
    // The machine has less to give than the limit: the same message.
  }
  throw fault`${op}: shape ${shape} has ${count} elements, ${Math.ceil(count / 2 ** 18)} MiB, which is more memory than a tensor can get; make it smaller`;
}
