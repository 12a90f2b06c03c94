import { maximumLength, printNumberGrid } from "./print-grid.ts";
import {
  className,
  printDate,
  printFunction,
  printKey,
  printPrimitive,
} from "./print-leaf.ts";
import { indentLines, printList } from "./print-list.ts";
import { isLayer } from "./is-layer.ts";
import { printNumber } from "./print-number.ts";
import { printSingle } from "./print-single.ts";
import { isTensor } from "./print-tensor.ts";
import {
  apply,
  getOwnPropertyDescriptor,
  hasOwn,
  isArray,
  isView,
  minimum,
  repeat,
  toText,
} from "./untampered.ts";
import {
  eachInMap,
  eachInSet,
  errorToText,
  NativeDate,
  NativeError,
  NativeMap,
  NativeRegExp,
  NativeSet,
  ownKeys,
  patternToText,
} from "./untampered-explaining.ts";

const limits = {
  /** Levels of nesting. */
  depth: 6,
  /** Values in all. */
  values: 2_000,
};

/**
 * A value as JavaScript would write it, as far as that can be said; never runs a getter and never
 * throws, whatever the value does. Long and deep values are cut.
 */
export function printValue(value: unknown): string {
  return new Printer().print(value, 0);
}

/** What stands behind an error, a line for each: its cause, and the parts of an AggregateError. */
export function printBehind(error: object): string {
  try {
    return new Printer().behind(error, 0);
  } catch {
    return ""; // a proxy's trap
  }
}

class Printer {
  /** The objects that contain the one being printed. */
  readonly #path: object[] = [];
  #left = limits.values;

  /**
   * @param indent Columns in front of continued lines.
   * @param column Where the text starts; grids and tensors stay under their first line.
   */
  print(value: unknown, indent: number, column = indent): string {
    if (this.#left-- <= 0) return "…";
    if (typeof value !== "object" && typeof value !== "function") {
      return printPrimitive(value);
    }
    if (value === null) return "null";
    try {
      return this.#printObject(value, indent, column);
    } catch {
      // A revoked proxy, a trap that throws, a method replaced by a cell.
      return "[unprintable]";
    }
  }

  /** As consoles write it, but not the `cause` of a library error, which repeats its message. */
  behind(error: object, indent: number): string {
    let text = "";
    for (let i = 0; i < behindErrors.length; i++) {
      const name = behindErrors[i]!;
      const value: unknown = getOwnPropertyDescriptor(error, name)?.value;
      if (value === undefined || isFault(value)) continue;
      const margin = repeat(" ", indent + 2);
      text += `\n${margin}[${name}]: ${this.print(value, indent + 2)}`;
    }
    return text;
  }

  #printObject(value: object, indent: number, column: number): string {
    const path = this.#path;
    for (let i = 0; i < path.length; i++) {
      if (path[i] === value) return "[Circular]";
    }
    const isLeaf = typeof value === "function";
    if (path.length >= limits.depth && !isLeaf) return summary(value);
    const depth = path.length;
    path[depth] = value;
    try {
      return this.#printKind(value, indent, column);
    } finally {
      path.length = depth;
    }
  }

  #printKind(value: object, indent: number, column: number): string {
    if (typeof value === "function") return printFunction(value);
    if (isArray(value)) return this.#printArray(value, indent, column);
    if (isTensor(value) || isLayer(value))
      return indentLines(toText(value), column);
    if (isView(value)) return printView(value, indent);
    if (value instanceof NativeError)
      return apply(errorToText, value, []) + this.behind(value, indent);
    if (value instanceof NativeDate) return printDate(value);
    if (value instanceof NativeRegExp) return patternToText(value);
    if (value instanceof NativeMap) return this.#printMap(value, indent);
    if (value instanceof NativeSet) return this.#printSet(value, indent);
    return this.#printFields(value, indent);
  }

  #printArray(array: unknown[], indent: number, column: number): string {
    const grid = printNumberGrid(array, column);
    if (grid !== undefined) return grid;
    const items: string[] = [];
    const shown = minimum(array.length, maximumLength);
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
      if (size++ >= maximumLength) return;
      const from = this.print(key, indent + 2);
      const column = indent + 2 + from.length + " => ".length;
      const to = this.print(value, indent + 2, column);
      items[items.length] = `${from} => ${to}`;
    });
    return printList(`Map(${size}) {`, "}", withRest(items, size), indent);
  }

  #printSet(set: Set<unknown>, indent: number): string {
    const items: string[] = [];
    let size = 0;
    eachInSet(set, (value) => {
      if (size++ >= maximumLength) return;
      items[items.length] = this.print(value, indent + 2);
    });
    return printList(`Set(${size}) {`, "}", withRest(items, size), indent);
  }

  #printFields(object: object, indent: number): string {
    const keys = ownKeys(object);
    const items: string[] = [];
    let size = 0;
    for (let i = 0; i < keys.length && size <= maximumLength; i++) {
      const key = keys[i]!;
      const field = getOwnPropertyDescriptor(object, key);
      if (!field?.enumerable) continue;
      if (size++ >= maximumLength) break;
      const name = printKey(key);
      const column = indent + 2 + name.length + ": ".length;
      const text = this.#printField(field, indent + 2, column);
      items[items.length] = `${name}: ${text}`;
    }
    if (size > maximumLength) items[items.length] = "…";
    const name = className(object);
    const open = name === "Object" ? "{" : `${name || "[null prototype]"} {`;
    return printList(open, "}", items, indent);
  }

  #printField(
    field: PropertyDescriptor,
    indent: number,
    column = indent,
  ): string {
    const isAccessor = field.get !== undefined || field.set !== undefined;
    return isAccessor ? "[getter]" : this.print(field.value, indent, column);
  }
}

const behindErrors = ["cause", "errors"];

function isFault(cause: unknown): boolean {
  const isObject = typeof cause === "object" && cause !== null;
  return isObject && hasOwn(cause, "template");
}

/** A typed array; 32-bit floats with the fewest digits that tell them apart. */
function printView(view: ArrayBufferView, indent: number): string {
  const elements = view as unknown as ArrayLike<number | bigint>;
  const name = className(view);
  const isList = typeof elements.length === "number";
  if (!isList) return `${name}(${view.byteLength})`;
  const print = name === "Float32Array" ? printSingle : printNumber;
  const items: string[] = [];
  const shown = minimum(elements.length, maximumLength);
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

function withRest(items: string[], length: number): string[] {
  if (length > items.length) {
    items[items.length] = `… ${length - items.length} more`;
  }
  return items;
}
