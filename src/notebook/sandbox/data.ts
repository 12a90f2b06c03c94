import { isRecord } from "./is-record.ts";
import { MESSAGE_LIMITS } from "./policy.ts";

/** Whether a result is data throughout, and neither larger nor deeper than the limits. */
export function isData(root: unknown): boolean {
  let level = [root];
  let nodes = 0;
  for (let depth = 0; level.length > 0; depth++) {
    nodes += level.length;
    if (nodes > MESSAGE_LIMITS.nodes || depth > MESSAGE_LIMITS.depth) {
      return false;
    }
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== "object" || value === null) continue;
      const parts = partsOf(value);
      if (!parts) return false;
      for (const part of parts) next.push(part);
    }
    level = next;
  }
  return true;
}

/** Null for what is no data, such as a port or a blob. */
function partsOf(value: object): Iterable<unknown> | null {
  if (ArrayBuffer.isView(value)) return [];
  if (LEAVES.some((type) => value instanceof type)) return [];
  if (value instanceof Map || value instanceof Set) return value;
  if (!Array.isArray(value) && !isRecord(value)) return null;
  return Object.hasOwn(value, "__proto__") ? null : Object.values(value);
}

const LEAVES = [ArrayBuffer, Date, RegExp, Error, Number, String, Boolean];
