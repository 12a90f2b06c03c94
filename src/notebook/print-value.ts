import { printList, printNumberGrid } from "./print-list.ts";
import { printNumber, printSingle } from "./print-number.ts";
import {
  apply,
  dateToText,
  eachInMap,
  eachInSet,
  errorToText,
  functionToText,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  indexOf,
  isArray,
  isView,
  match,
  minimum,
  NativeDate,
  NativeError,
  NativeMap,
  NativeRegExp,
  NativeSet,
  ownKeys,
  patternToText,
  quote,
  slice,
  symbolToText,
  toText,
} from "./untampered.ts";

const limits = {
  /** Levels of nesting. */
  depth: 6,
  /** Elements or fields of one object. */
  length: 100,
  /** Values in all. */
  values: 2_000,
  /** Of one text inside an object, in UTF-16 units. */
  text: 1_000,
};

/**
 * A value as JavaScript would write it, as far as that can be said; never runs a getter and never
 * throws, whatever the value does. Long and deep values are cut.
 */
export function printValue(value: unknown): string {
  return new Printer().print(value, 0);
}

class Printer {
  /** The objects that contain the one being printed. */
  readonly #path: object[] = [];
  #left = limits.values;

  print(value: unknown, indent: number): string {
    if (this.#left-- <= 0) return "…";
    if (typeof value !== "object" && typeof value !== "function") {
      return printPrimitive(value);
    }
    if (value === null) return "null";
    try {
      return this.#printObject(value, indent);
    } catch {
      // A revoked proxy, a trap that throws, a method replaced by a cell.
      return "[unprintable]";
    }
  }

  #printObject(value: object, indent: number): string {
    const path = this.#path;
    for (let i = 0; i < path.length; i++) {
      if (path[i] === value) return "[Circular]";
    }
    const isLeaf = typeof value === "function";
    if (path.length >= limits.depth && !isLeaf) return summary(value);
    const depth = path.length;
    path[depth] = value;
    try {
      return this.#printKind(value, indent);
    } finally {
      path.length = depth;
    }
  }

  #printKind(value: object, indent: number): string {
    if (typeof value === "function") return printFunction(value);
    if (isArray(value)) return this.#printArray(value, indent);
    if (isView(value)) return printView(value, indent);
    if (value instanceof NativeError) return apply(errorToText, value, []);
    if (value instanceof NativeDate) return printDate(value);
    if (value instanceof NativeRegExp) return patternToText(value);
    if (value instanceof NativeMap) return this.#printMap(value, indent);
    if (value instanceof NativeSet) return this.#printSet(value, indent);
    return this.#printFields(value, indent);
  }

  #printArray(array: unknown[], indent: number): string {
    const grid = printNumberGrid(array, indent, limits.length);
    if (grid !== undefined) return grid;
    const items: string[] = [];
    const shown = minimum(array.length, limits.length);
    for (let i = 0; i < shown; i++) {
      const field = getOwnPropertyDescriptor(array, i);
      items[i] = field ? this.#printField(field, indent + 2) : "empty";
    }
    return printList("[", "]", withRest(items, array.length), indent);
  }

  #printMap(map: Map<unknown, unknown>, indent: number): string {
    const items: string[] = [];
    let size = 0;
    eachInMap(map, (value, key) => {
      if (size++ >= limits.length) return;
      const from = this.print(key, indent + 2);
      items[items.length] = `${from} => ${this.print(value, indent + 2)}`;
    });
    return printList(`Map(${size}) {`, "}", withRest(items, size), indent);
  }

  #printSet(set: Set<unknown>, indent: number): string {
    const items: string[] = [];
    let size = 0;
    eachInSet(set, (value) => {
      if (size++ >= limits.length) return;
      items[items.length] = this.print(value, indent + 2);
    });
    return printList(`Set(${size}) {`, "}", withRest(items, size), indent);
  }

  #printFields(object: object, indent: number): string {
    const keys = ownKeys(object);
    const items: string[] = [];
    let size = 0;
    for (let i = 0; i < keys.length && size <= limits.length; i++) {
      const key = keys[i]!;
      const field = getOwnPropertyDescriptor(object, key);
      if (!field?.enumerable) continue;
      if (size++ >= limits.length) break;
      const text = this.#printField(field, indent + 2);
      items[items.length] = `${printKey(key)}: ${text}`;
    }
    if (size > limits.length) items[items.length] = "…";
    const name = className(object);
    const open = name === "Object" ? "{" : `${name || "[null prototype]"} {`;
    return printList(open, "}", items, indent);
  }

  #printField(field: PropertyDescriptor, indent: number): string {
    const isAccessor = field.get !== undefined || field.set !== undefined;
    return isAccessor ? "[getter]" : this.print(field.value, indent);
  }
}

function printPrimitive(value: unknown): string {
  switch (typeof value) {
    case "string":
      return quote(value.length > limits.text ? cut(value) : value);
    case "number":
      return printNumber(value);
    case "bigint":
      return `${value}n`;
    case "symbol":
      return symbolToText(value);
    default:
      return toText(value);
  }
}

function cut(text: string): string {
  return slice(text, 0, limits.text) + "…";
}

function printFunction(value: object): string {
  const name = ownText(value, "name");
  const source = apply(functionToText, value, []);
  const isClass = indexOf(source, "class") === 0;
  return `${isClass ? "class" : "ƒ"} ${name || "(anonymous)"}`;
}

function printDate(date: Date): string {
  try {
    return dateToText(date);
  } catch {
    return "Invalid Date";
  }
}

/** A typed array; 32-bit floats with the fewest digits that tell them apart. */
function printView(view: ArrayBufferView, indent: number): string {
  const elements = view as unknown as ArrayLike<number | bigint>;
  const name = className(view);
  const isList = typeof elements.length === "number";
  if (!isList) return `${name}(${view.byteLength})`;
  const print = name === "Float32Array" ? printSingle : printNumber;
  const items: string[] = [];
  const shown = minimum(elements.length, limits.length);
  for (let i = 0; i < shown; i++) {
    const element = elements[i]!;
    items[i] = typeof element === "number" ? print(element) : `${element}n`;
  }
  const all = withRest(items, elements.length);
  return printList(`${name}(${elements.length}) [`, "]", all, indent);
}

function summary(value: object): string {
  return isArray(value) ? `Array(${value.length})` : `${className(value)} {…}`;
}

/** The name of the object's class; "" if it has no prototype. */
function className(object: object): string {
  const prototype = getPrototypeOf(object);
  if (prototype === null) return "";
  const tag = getOwnPropertyDescriptor(prototype, Symbol.toStringTag)?.value;
  const maker = getOwnPropertyDescriptor(prototype, "constructor")?.value;
  const name = typeof maker === "function" ? ownText(maker, "name") : "";
  if (name) return name;
  return typeof tag === "string" && tag ? tag : "Object";
}

function ownText(object: object, key: string): string {
  const text = getOwnPropertyDescriptor(object, key)?.value;
  return typeof text === "string" ? text : "";
}

function printKey(key: string | symbol): string {
  if (typeof key === "symbol") return `[${symbolToText(key)}]`;
  return match(/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u, key)
    ? key
    : quote(key);
}

function withRest(items: string[], length: number): string[] {
  if (length > items.length) {
    items[items.length] = `… ${length - items.length} more`;
  }
  return items;
}
