import { printNumber } from "./print-number.ts";
import {
  apply,
  getOwnPropertyDescriptor,
  slice,
  toText,
} from "./untampered.ts";
import {
  dateToText,
  functionToText,
  getPrototypeOf,
  indexOf,
  match,
  quote,
  symbolToText,
} from "./untampered-explaining.ts";

/** Of one text inside an object, in UTF-16 units. */
const maximumText = 1_000;

export function printPrimitive(value: unknown): string {
  if (typeof value === "string") {
    return quote(value.length > maximumText ? cut(value) : value);
  }
  if (typeof value === "number") return printNumber(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "symbol") return symbolToText(value);
  return toText(value);
}

function cut(text: string): string {
  return slice(text, 0, maximumText) + "…";
}

export function printFunction(value: object): string {
  const name = ownText(value, "name");
  const source = apply(functionToText, value, []);
  const isClass = indexOf(source, "class") === 0;
  return `${isClass ? "class" : "ƒ"} ${name || "(anonymous)"}`;
}

export function printDate(date: Date): string {
  try {
    return dateToText(date);
  } catch {
    return "Invalid Date";
  }
}

/** The name of the object's class, or of the nearest above that has one; "" without a prototype. */
export function className(object: object): string {
  let prototype = getPrototypeOf(object);
  if (prototype === null) return "";
  for (; prototype !== null; prototype = getPrototypeOf(prototype)) {
    const maker: unknown = getOwnPropertyDescriptor(
      prototype,
      "constructor",
    )?.value;
    const name = typeof maker === "function" && ownText(maker, "name");
    // An iterator has no class of its own, only a name of its kind.
    const text = name || ownText(prototype, Symbol.toStringTag);
    if (text) return text;
  }
  return "Object";
}

function ownText(object: object, key: PropertyKey): string {
  const text: unknown = getOwnPropertyDescriptor(object, key)?.value;
  return typeof text === "string" ? text : "";
}

export function printKey(key: string | symbol): string {
  if (typeof key === "symbol") return `[${symbolToText(key)}]`;
  return match(/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u, key)
    ? key
    : quote(key);
}
