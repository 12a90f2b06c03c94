import { fault, kindFault, numberFault } from "./fault.ts";
import { show } from "./show.ts";

/** Sizes above this are slips of the keyboard; below it, the library's arithmetic is exact. */
export const MAX_SIZE = 2 ** 31 - 1;

/** One number for height and width alike, or `[height, width]`. */
export type Size = number | readonly [height: number, width: number];

/** `value`, if it is a whole number from `least` to `most`. */
export function wholeNumber(
  op: string,
  name: string,
  value: unknown,
  least: number,
  most = MAX_SIZE,
): number {
  if (!Number.isInteger(value) || (value as number) < least) {
    throw numberFault`${op}: ${name} is ${value}; give a whole number, ${least} or larger`;
  }
  return notAbove(op, name, value as number, most);
}

/** `value`, if it is a finite number from `least` to `most`. */
export function numberFrom(
  op: string,
  name: string,
  value: unknown,
  least: number,
  most = Infinity,
): number {
  if (!Number.isFinite(value) || (value as number) < least) {
    throw numberFault`${op}: ${name} is ${value}; give a number, ${least} or larger`;
  }
  return notAbove(op, name, value as number, most);
}

/** Refuses what is no number; infinities and NaN are numbers. */
export function requireNumber(op: string, name: string, value: unknown): void {
  if (typeof value === "number") return;
  throw kindFault`${op}: ${name} is ${show(value)}; give a number`;
}

/** Refuses what is not true or false. */
export function requireBoolean(op: string, name: string, value: unknown): void {
  if (typeof value === "boolean") return;
  throw kindFault`${op}: ${name} is ${show(value)}; say true or false`;
}

/** `[height, width]` of a size; every length a whole number ≥ `least`. */
export function heightWidth(
  op: string,
  name: string,
  value: unknown,
  least: number,
): [height: number, width: number] {
  if (!Array.isArray(value)) {
    const both = wholeNumber(op, name, value, least);
    return [both, both];
  }
  if (value.length !== 2) {
    throw fault`${op}: ${name} is ${show(value)}, a list of length ${value.length}; give one number, or [height, width]`;
  }
  return [
    wholeNumber(op, `${name}[0]`, value[0], least),
    wholeNumber(op, `${name}[1]`, value[1], least),
  ];
}

/** Refuses options that do not exist: a misspelt `stride` would silently be 1. */
export function knownOptions(
  op: string,
  options: unknown,
  names: readonly string[],
  example: string,
): void {
  if (Object.prototype.toString.call(options) !== "[object Object]") {
    throw kindFault`${op}: the options are ${show(options)}; give an object such as ${example}`;
  }
  for (const name of Object.keys(options as object)) {
    if (names.includes(name)) continue;
    throw kindFault`${op}: there is no option ${show(name)}; choose from ${names.join(", ")}`;
  }
}

function notAbove(
  op: string,
  name: string,
  value: number,
  most: number,
): number {
  if (value <= most) return value;
  throw fault`${op}: ${name} is ${value}, above ${most}; make it smaller`;
}
