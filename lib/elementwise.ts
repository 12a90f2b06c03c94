import { broadcastOffsets, broadcastShape } from "./offsets.ts";
import type { Grid } from "./offsets.ts";
import { allocate } from "./shape.ts";

/** Functions of one element, by the name of the operation. */
export const unary = {
  neg: (x) => -x,
  abs: Math.abs,
  exp: Math.exp,
  log: Math.log,
  sqrt: Math.sqrt,
  relu: (x) => (x < 0 ? 0 : x),
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  tanh: Math.tanh,
} satisfies Record<string, (x: number) => number>;

/** Functions of two elements, by the name of the operation. */
export const binary = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  pow: (a, b) => (a === 1 ? 1 : a ** b), // C's pow(1, NaN) is 1, JavaScript's NaN.
  maximum: Math.max,
  minimum: Math.min,
  eq: (a, b) => +(a === b),
  ne: (a, b) => +(a !== b),
  lt: (a, b) => +(a < b),
  le: (a, b) => +(a <= b),
  gt: (a, b) => +(a > b),
  ge: (a, b) => +(a >= b),
} satisfies Record<string, (a: number, b: number) => number>;

/** `f` of every element; what it gives is rounded to 32 bits. */
export function mapOne(op: string, x: Grid, f: (x: number) => number): Grid {
  const data = allocate(op, x.shape);
  for (let i = 0; i < data.length; i++) data[i] = f(x.data[i]!);
  return { data, shape: x.shape };
}

/** `f` of the elements that meet when both are broadcast to one shape. */
export function mapTwo(
  op: string,
  a: Grid,
  b: Grid,
  f: (a: number, b: number) => number,
): Grid {
  const shape = broadcastShape(op, a.shape, b.shape);
  const data = allocate(op, shape);
  const [placesA, placesB] = meetingPlaces(op, a, b, shape);
  for (let i = 0; i < data.length; i++) {
    data[i] = f(
      a.data[placesA ? placesA[i]! : i]!,
      b.data[placesB ? placesB[i]! : i]!,
    );
  }
  return { data, shape };
}

/** Where each operand's elements lie for the elements of the result; undefined: at the same places. */
export function meetingPlaces(
  op: string,
  a: Grid,
  b: Grid,
  shape: readonly number[],
): [Int32Array | undefined, Int32Array | undefined] {
  const places = (x: Grid) =>
    x.shape.join() === shape.join()
      ? undefined
      : broadcastOffsets(op, x.shape, shape);
  return [places(a), places(b)];
}
