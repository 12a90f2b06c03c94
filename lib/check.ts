import { fault, kindFault } from "./fault.ts";

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
  const isNumber = typeof value === "number";
  if (!isNumber || !Number.isInteger(value) || value < least) {
    throw (isNumber ? fault : kindFault)(
      op,
      "{name} is {value}; give a whole number, {least} or larger",
      { name, value: show(value), least },
    );
  }
  return notAbove(op, name, value, most);
}

/** `value`, if it is a finite number from `least` to `most`. */
export function numberFrom(
  op: string,
  name: string,
  value: unknown,
  least: number,
  most = Infinity,
): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < least) {
    throw (typeof value === "number" ? fault : kindFault)(
      op,
      "{name} is {value}; give a number, {least} or larger",
      { name, value: show(value), least },
    );
  }
  return notAbove(op, name, value, most);
}

/** Refuses what is not true or false. */
export function requireBoolean(op: string, name: string, value: unknown): void {
  if (typeof value === "boolean") return;
  throw kindFault(op, "{name} is {value}; say true or false", {
    name,
    value: show(value),
  });
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
    throw fault(
      op,
      "{name} is {value}, a list of length {count}; give one number, or [height, width]",
      { name, value: show(value), count: value.length },
    );
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
    throw kindFault(
      op,
      "the options are {value}; give an object such as {example}",
      { value: show(options), example },
    );
  }
  for (const name of Object.keys(options as object)) {
    if (names.includes(name)) continue;
    throw kindFault(op, "there is no option {name}; choose from {names}", {
      name: show(name),
      names: names.join(", "),
    });
  }
}

/** Any value as short text for a message, in no human language. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(cut(value));
  if (Array.isArray(value)) {
    const items = Array.from(value.slice(0, 8), (item: unknown) =>
      Array.isArray(item) ? "[…]" : show(item),
    );
    if (value.length > 8) items.push("…");
    return `[${items.join(", ")}]`;
  }
  if (typeof value === "function") return "Function";
  if (typeof value === "object" && value !== null) {
    return Object.prototype.toString.call(value).slice(8, -1);
  }
  return cut(String(value));
}

function notAbove(
  op: string,
  name: string,
  value: number,
  most: number,
): number {
  if (value <= most) return value;
  throw fault(op, "{name} is {value}, above {most}; make it smaller", {
    name,
    value,
    most,
  });
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
