/**
 * A promise that ends: with what it gives, or after the time with an error.
 *
 * @param seconds How long to wait.
 * @param missed The error's sentence, with what was known by then.
 */
export function within<Value>(
  seconds: number,
  promise: Promise<Value>,
  missed: () => string,
): Promise<Value> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(missed())), seconds * 1000);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
