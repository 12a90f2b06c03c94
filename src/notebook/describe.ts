import { framesOf, type KnownCells } from "./frames.ts";
import type { CellError } from "./output.ts";
import { isA } from "./is-a.ts";
import { formatText } from "./print.ts";
import { printBehind } from "./print-value.ts";
import { slice } from "./untampered.ts";
import { NativeError, ownKeys } from "./untampered-explaining.ts";

const maximumMessage = 2_000;

/**
 * What a cell threw, as data. Errors of the library carry `op`, `template` and its values, by
 * their places, in `values`, so that the page can say them in another language; `values.class` is
 * the error's class.
 *
 * @param running The cell during whose run it was thrown.
 */
export function describeThrown(
  thrown: unknown,
  known: KnownCells,
  running: string,
): CellError {
  if (!isA(thrown, NativeError)) {
    const value = cut(formatText(thrown));
    const values = { value };
    return { code: "thrown-value", message: value, values, frames: [] };
  }
  const name = textOf(thrown, "name") || "Error";
  const message = textOf(thrown, "message");
  const trace = {
    message,
    stack: textOf(thrown, "stack"),
    line: read(thrown, "line"),
    column: read(thrown, "column"),
  };
  return {
    code: "thrown",
    message: cut(message + printBehind(thrown)),
    values: { ...faultValues(thrown), class: cut(name) },
    frames: framesOf(trace, known, running),
  };
}

/** The fields of a library error's `cause`, `{ op, template, values }`, on one level. */
function faultValues(error: object): CellError["values"] {
  const cause = read(error, "cause");
  const op = read(cause, "op");
  const template = read(cause, "template");
  if (typeof op !== "string" || typeof template !== "string") return {};
  const flat: CellError["values"] = {};
  const values = read(cause, "values");
  const keys = typeof values === "object" && values ? ownKeys(values) : [];
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (typeof key !== "string" || key === "length") continue;
    const value = read(values, key);
    flat[key] = typeof value === "number" ? value : cut(formatText(value));
  }
  return { ...flat, op: cut(op), template: cut(template) };
}

/** A field of anything; undefined if a getter or a proxy throws. */
function read(value: unknown, key: string): unknown {
  try {
    return (value as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}

function textOf(value: object, key: string): string {
  const text = read(value, key);
  if (typeof text === "string") return text;
  return text === undefined ? "" : formatText(text);
}

function cut(text: string): string {
  return text.length > maximumMessage
    ? slice(text, 0, maximumMessage) + "…"
    : text;
}
