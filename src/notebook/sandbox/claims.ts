import { MESSAGE_LIMITS } from "./policy.ts";

/* Type guards for untrusted values from a worker; they read no more of a value than they must. */

export function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= MESSAGE_LIMITS.text;
}

export function isName(value: unknown): value is string {
  return typeof value === "string" && value.length <= MESSAGE_LIMITS.name;
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function isPosition(value: unknown): value is number {
  return isCount(value) && value >= 1;
}

export function isDuration(value: unknown): value is number {
  return Number.isFinite(value) && (value as number) >= 0;
}

export function isFloats(value: unknown): value is Float32Array<ArrayBuffer> {
  return value instanceof Float32Array && value.buffer instanceof ArrayBuffer;
}

export function isShape(value: unknown): value is number[] {
  return (
    Array.isArray(value) &&
    value.length <= MESSAGE_LIMITS.entries &&
    // A copy has no holes, which `every` would skip.
    Array.from<unknown>(value).every(isCount)
  );
}

export function product(shape: number[]): number {
  return shape.reduce((total, size) => total * size, 1);
}
