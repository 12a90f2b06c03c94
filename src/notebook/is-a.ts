/** Whether a value is of a class; a proxy may refuse to say. */
export function isA(
  value: unknown,
  maker: new (...args: never) => object,
): value is object {
  try {
    return value instanceof maker;
  } catch {
    return false;
  }
}
