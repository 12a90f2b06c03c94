/**
 * The parts of the language that the executor stands on, taken before the first cell runs: cells
 * share its realm, and one may replace `String.prototype.slice` by accident or for fun.
 * For the same reason the executor loops by index and keeps no state in maps.
 */
export const { apply, getPrototypeOf, ownKeys } = Reflect;
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
export const { fround: round32 } = Math;
export const NativeDate = Date;
export const NativeError = Error;
export const NativeMap = Map;
export const NativePromise = Promise;
export const NativeRegExp = RegExp;
export const NativeSet = Set;

export const indexOf = method(String.prototype.indexOf);
export const padStart = method(String.prototype.padStart);
export const repeat = method(String.prototype.repeat);
export const slice = method(String.prototype.slice);
export const match = method(RegExp.prototype.exec);
export const eachInMap = method(Map.prototype.forEach);
export const eachInSet = method(Set.prototype.forEach);
export const dateToText = method(Date.prototype.toISOString);
export const patternToText = method(RegExp.prototype.toString);
export const symbolToText = method(Symbol.prototype.toString);
export const toPrecision = method(Number.prototype.toPrecision);
export const errorToText = Error.prototype.toString;
export const functionToText = Function.prototype.toString;
export const quote = JSON.stringify;

/** A method as a function of its receiver. */
function method<Receiver, Arguments extends unknown[], Result>(
  called: (this: Receiver, ...args: Arguments) => Result,
): (receiver: Receiver, ...args: Arguments) => Result {
  return (receiver, ...args) => apply(called, receiver, args);
}
