import { method } from "./untampered.ts";

/**
 * What `explain.ts` stands on besides `untampered.ts`. It is taken when that part comes: before a
 * worker runs the first cell that a reader can have changed.
 */
export const { getPrototypeOf, ownKeys } = Reflect;
export const { fround: round32 } = Math;
export const NativeDate = Date;
export const NativeError = Error;
export const NativeMap = Map;
export const NativeRegExp = RegExp;
export const NativeSet = Set;

export const indexOf = method(String.prototype.indexOf);
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
