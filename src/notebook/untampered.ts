/**
 * The parts of the language that the executor stands on, taken before the first cell runs: cells
 * share its realm, and one may replace `String.prototype.slice` by accident or for fun.
 * For the same reason the executor loops by index and keeps no state in maps.
 */
export const { apply } = Reflect;
export const { defineProperty, freeze, getOwnPropertyDescriptor, hasOwn } =
  Object;
export const { isArray } = Array;
export const { isView } = ArrayBuffer;
export const clone = structuredClone;
/** An object that inherits nothing, to be used as a dictionary. */
export const createDictionary = Object.create.bind(Object, null) as <
  Value,
>() => Record<string, Value>;
/** Called by this name, `eval` sees the global scope only. */
export const evaluate = globalThis.eval as (code: string) => unknown;
export const toText = String;
export const minimum = Math.min;
export const maximum = Math.max;
export const now = performance.now.bind(performance);
export const { is: isSame } = Object;
export const NativePromise = Promise;

export const padStart = method(String.prototype.padStart);
export const repeat = method(String.prototype.repeat);
export const slice = method(String.prototype.slice);

/** A method as a function of its receiver. */
export function method<Receiver, Arguments extends unknown[], Result>(
  called: (this: Receiver, ...args: Arguments) => Result,
): (receiver: Receiver, ...args: Arguments) => Result {
  return (receiver, ...args) => apply(called, receiver, args);
}
