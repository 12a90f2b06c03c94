import type { CellError, CellOutput, ErrorCode, Frame } from "../output.ts";
import type { WorkerMessage } from "../protocol.ts";
import { isRecord } from "./is-record.ts";
import {
  isCount,
  isDuration,
  isFloats,
  isName,
  isPosition,
  isShape,
  isText,
  product,
} from "./claims.ts";
import { MESSAGE_LIMITS } from "./policy.ts";

/** Takes kinds of output that only some cells can make; see `parse-more.ts`. */
export type ParseMore = (data: Record<string, unknown>) => CellOutput | null;

/**
 * What a worker has sent of its run, rebuilt field by field from data that may be anything.
 *
 * @param parseMore Parses other kinds of output; without it, they are refused.
 * @returns The message, or null if it is not one, or is larger than `MESSAGE_LIMITS`.
 */
export function parseWorkerMessage(
  data: unknown,
  parseMore: ParseMore = () => null,
): WorkerMessage | null {
  if (!isRecord(data)) return null;
  const { type, run, cell } = data;
  if (type === "ready" || type === "lacking") return { type };
  if (!isCount(run)) return null;
  switch (type) {
    case "idle":
      return { type, run };
    case "start":
      return isName(cell) ? { type, run, cell } : null;
    case "output": {
      const output = parseOutput(data["output"], parseMore);
      return output && isName(cell) ? { type, run, cell, output } : null;
    }
    case "end": {
      const { ok, ms } = data;
      const fits = isName(cell) && typeof ok === "boolean" && isDuration(ms);
      return fits ? { type, run, cell, ok, ms } : null;
    }
    default:
      return null;
  }
}

function parseOutput(data: unknown, parseMore: ParseMore): CellOutput | null {
  if (!isRecord(data)) return null;
  const { kind, text } = data;
  switch (kind) {
    case "text":
      return isText(text) ? { kind, text } : null;
    case "log": {
      const level = LOG_LEVELS.find((known) => known === data["level"]);
      return level && isText(text) ? { kind, level, text } : null;
    }
    case "tensor": {
      const { shape, data: elements } = data;
      const fits = isText(text) && isFloats(elements) && isShape(shape);
      if (!fits || elements.length !== product(shape)) return null;
      return { kind, shape: [...shape], data: elements, text };
    }
    case "dropped":
      return isCount(data["count"]) ? { kind, count: data["count"] } : null;
    case "error": {
      const error = parseError(data["error"]);
      return error && { kind, error };
    }
    default:
      return parseMore(data);
  }
}

/** An error's places and values only help to explain it: those that do not fit are left out. */
export function parseError(data: unknown): CellError | null {
  if (!isRecord(data)) return null;
  const { message, values, frames } = data;
  const code = CELL_CODES.find((known) => known === data["code"]);
  if (!code || !isText(message)) return null;
  if (!isRecord(values) || !Array.isArray(frames)) return null;
  const safeValues = Object.entries(values).filter(
    (entry): entry is [string, number | string] =>
      isName(entry[0]) && (isName(entry[1]) || typeof entry[1] === "number"),
  );
  const safeFrames = frames
    .slice(0, MESSAGE_LIMITS.entries)
    .map(parseFrame)
    .filter((frame) => frame !== null);
  return {
    code,
    message,
    values: Object.fromEntries(safeValues.slice(0, MESSAGE_LIMITS.entries)),
    frames: safeFrames,
  };
}

function parseFrame(data: unknown): Frame | null {
  if (!isRecord(data)) return null;
  const { cell, line, column } = data;
  const fits = isName(cell) && isPosition(line) && isPosition(column);
  return fits ? { cell, line, column } : null;
}

const LOG_LEVELS = ["debug", "error", "info", "log", "warn"] as const;

/** Codes that a worker may use; the others are the page's own findings. */
const CELL_CODES = [
  "unknown-name",
  "defined-below",
  "assigns-other",
  "unknown-import",
  "thrown",
  "thrown-value",
  "blocked",
  "left-timers",
  "promise",
] satisfies ErrorCode[];
