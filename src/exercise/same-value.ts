/**
 * Whether two plain values are equal, numbers within 10⁻⁶ + 10⁻⁵ of the larger one: sums of floats
 * depend on their order. NaN equals NaN and 0 equals −0; a typed array equals an array of its
 * elements; objects are compared by their own keys.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return sameNumber(a, b);
  if (isList(a) && isList(b)) {
    if (a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) {
      if (!sameValue(a[i], b[i])) return false;
    }
    return true;
  }
  if (isRecord(a) && isRecord(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
    );
  }
  return Object.is(a, b);
}

export function sameNumber(a: number, b: number): boolean {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return true;
  const larger = Math.max(Math.abs(a), Math.abs(b));
  return Math.abs(a - b) <= 1e-6 + 1e-5 * larger && Number.isFinite(larger);
}

/** True for arrays and typed arrays; a DataView has no length and is none. */
export function isList(value: unknown): value is ArrayLike<unknown> {
  return (
    Array.isArray(value) ||
    (ArrayBuffer.isView(value) && !(value instanceof DataView))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !isList(value);
}
