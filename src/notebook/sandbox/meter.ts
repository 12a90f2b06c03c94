import { RUN_LIMITS } from "./policy.ts";

/** Counts what a worker sends during one run. */
export class Meter {
  #messages = 0;
  #bytes = 0;
  readonly #limits: typeof RUN_LIMITS;

  constructor(limits = RUN_LIMITS) {
    this.#limits = limits;
  }

  /** Starts a new run. */
  reset(): void {
    this.#messages = 0;
    this.#bytes = 0;
  }

  /** Counts a message; false once the run has sent more than its limits. */
  admits(message: unknown): boolean {
    this.#messages += 1;
    this.#bytes += measure(message, this.#limits.bytes - this.#bytes);
    return (
      this.#messages <= this.#limits.messages &&
      this.#bytes <= this.#limits.bytes
    );
  }
}

const NODE_BYTES = 16;

/**
 * Bytes that a structured clone of `value` holds, about: 2 per UTF-16 unit, a whole buffer for
 * any view on it, 16 for every value. Stops counting soon after `limit`, so a message made to
 * be slow to count is not.
 */
export function measure(value: unknown, limit = Infinity): number {
  const seen = new Set<unknown>();
  const waiting: unknown[] = [value];
  let bytes = 0;
  while (waiting.length > 0 && bytes <= limit) {
    const next = waiting.pop();
    bytes += NODE_BYTES;
    if (typeof next === "string") bytes += next.length * 2;
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    if (ArrayBuffer.isView(next)) waiting.push(next.buffer);
    else if (next instanceof ArrayBuffer) bytes += next.byteLength;
    else if (next instanceof Blob) bytes += next.size;
    else if (next instanceof Map || next instanceof Set) {
      for (const entry of next) waiting.push(entry);
    } else {
      for (const key in next) {
        bytes += key.length * 2;
        waiting.push(next[key as keyof typeof next]);
        if (bytes + waiting.length * NODE_BYTES > limit) break;
      }
    }
  }
  return bytes + waiting.length * NODE_BYTES;
}
