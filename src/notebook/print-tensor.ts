import type { TensorOutput } from "./output.ts";
import { getOwnPropertyDescriptor, isArray, toText } from "./untampered.ts";

const NativeFloat32Array = Float32Array;
const objectToText = Object.prototype.toString;

interface TensorLike {
  data: Float32Array;
  shape: readonly number[];
  toString(): string;
}

/**
 * A tensor with a copy of its elements, undefined for anything else. A tensor is told by its
 * parts, not by its class: a class of a cell's own that looks the same is shown the same.
 */
export function asTensor(value: unknown): TensorOutput | undefined {
  try {
    if (!isTensor(value)) return undefined;
    const text = toText(value);
    const shape: number[] = [];
    for (let i = 0; i < value.shape.length; i++) shape[i] = value.shape[i]!;
    const data = new NativeFloat32Array(value.data);
    return { kind: "tensor", shape, data, text };
  } catch {
    return undefined;
  }
}

/** Whether `value` has elements, a shape for as many, and a text of its own. Runs no getter. */
export function isTensor(value: unknown): value is TensorLike {
  if (typeof value !== "object" || value === null) return false;
  const data: unknown = getOwnPropertyDescriptor(value, "data")?.value;
  const shape: unknown = getOwnPropertyDescriptor(value, "shape")?.value;
  if (!(data instanceof NativeFloat32Array) || !isShape(shape)) return false;
  let count = 1;
  for (let i = 0; i < shape.length; i++) count *= shape[i]!;
  return count === data.length && value.toString !== objectToText;
}

function isShape(value: unknown): value is number[] {
  if (!isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (typeof value[i] !== "number") return false;
  }
  return true;
}
