import type { CellOutput } from "./output.ts";
import { isArray, toText } from "./untampered.ts";

type TensorOutput = Extract<CellOutput, { kind: "tensor" }>;

const NativeFloat32Array = Float32Array;
const objectToText = Object.prototype.toString;

interface TensorLike {
  data: unknown;
  shape: unknown;
  toString: unknown;
}

/**
 * A tensor with a copy of its elements, undefined for anything else. A tensor is told by its
 * parts, not by its class: a class of a cell's own that looks the same is shown the same.
 */
export function asTensor(value: unknown): TensorOutput | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  try {
    const { data, shape, toString } = value as Partial<TensorLike>;
    if (!(data instanceof NativeFloat32Array) || !isShape(shape)) return;
    if (toString === objectToText) return undefined;
    let count = 1;
    const sizes: number[] = [];
    for (let i = 0; i < shape.length; i++) {
      sizes[i] = shape[i]!;
      count *= shape[i]!;
    }
    if (count !== data.length) return undefined;
    const text = toText(value);
    const copy = new NativeFloat32Array(data);
    return { kind: "tensor", shape: sizes, data: copy, text };
  } catch {
    return undefined;
  }
}

function isShape(value: unknown): value is number[] {
  if (!isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (typeof value[i] !== "number") return false;
  }
  return true;
}
