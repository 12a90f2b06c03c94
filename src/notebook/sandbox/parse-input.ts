import { isInputValue } from "../input-value.ts";
import type { InputControl, InputOutput } from "../output.ts";
import { isCount, isName } from "./claims.ts";
import { isRecord } from "./is-record.ts";

/** Most options that a page draws. */
const options = 100;

/** A control, rebuilt from data that may be anything; null if it is not one. */
export function parseInput(data: Record<string, unknown>): InputOutput | null {
  const { label, refused } = data;
  const control = isRecord(data["control"])
    ? parseControl(data["control"])
    : null;
  if (!control || !isName(label)) return null;
  const input = { kind: "input", label, control } as const;
  return isInputValue(refused) ? { ...input, refused } : input;
}

function parseControl(data: Record<string, unknown>): InputControl | null {
  const { type, value, initial } = data;
  switch (type) {
    case "range":
    case "number": {
      const { min, max, step } = data;
      if (!isFinite(value) || !isFinite(initial) || !isFinite(step))
        return null;
      if (!isBound(min) || !isBound(max)) return null;
      if (!(min <= value && value <= max && step > 0)) return null;
      if (type === "range" && !(isFinite(min) && isFinite(max))) return null;
      return { type, value, initial, min, max, step };
    }
    case "select": {
      const offered = parseOptions(data["options"]);
      const isOffered = (each: unknown): each is number | string =>
        (offered as unknown[] | null)?.includes(each) ?? false;
      if (!offered || !isOffered(value) || !isOffered(initial)) return null;
      return { type, options: offered, value, initial };
    }
    case "checkbox":
      return typeof value === "boolean" && typeof initial === "boolean"
        ? { type, value, initial }
        : null;
    case "text":
      return isLine(value) && isLine(initial) ? { type, value, initial } : null;
    case "button":
      return isCount(value) ? { type, value, initial: 0 } : null;
    default:
      return null;
  }
}

function parseOptions(value: unknown): (number | string)[] | null {
  if (!Array.isArray(value) || value.length > options) return null;
  const isOption = (item: unknown): item is number | string =>
    isLine(item) || isFinite(item);
  const items = Array.from<unknown>(value);
  return items.every(isOption) ? items : null;
}

function isLine(value: unknown): value is string {
  return typeof value === "string" && isInputValue(value);
}

function isFinite(value: unknown): value is number {
  return Number.isFinite(value);
}

/** What a number box may be bounded by: no bound is infinite. */
function isBound(value: unknown): value is number {
  return typeof value === "number" && !Number.isNaN(value);
}
