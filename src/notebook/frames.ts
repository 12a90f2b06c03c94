import type { Insertion, LinkedCell } from "./cell.ts";
import type { Frame } from "./output.ts";
import { maximum } from "./untampered.ts";
import { indexOf, match } from "./untampered-explaining.ts";
import { wrapperName } from "./wrapper-name.ts";

/** The cells that have run, by id. */
export type KnownCells = Record<string, LinkedCell>;

const maximumFrames = 10;

/** What an engine says about the place of an error. */
export interface Trace {
  message: string;
  stack: string;
  /** Only some engines set these; a cell may set them to anything. */
  line?: unknown;
  column?: unknown;
}

/**
 * Places in cells, innermost first, in the lines and columns of their sources.
 *
 * Reads "at name (cell.ts:1:2)" of V8 and "name@cell.ts:1:2" of Firefox. Safari names no file but
 * the functions; there the line belongs to the innermost cell function, else to `running`.
 */
export function framesOf(
  { message, stack, line, column }: Trace,
  known: KnownCells,
  running: string,
): Frame[] {
  const frames: Frame[] = [];
  const place = /^(?:\s+at (?:.*[ (])?|.*@)([\w-]+)\.ts:(\d+):(\d+)\)?$/gm;
  // The message may look like a frame; engines that repeat it put it first.
  const said = message ? indexOf(stack, message) : -1;
  if (said > 0) place.lastIndex = said + message.length;
  for (let found = match(place, stack); found;) {
    const cell = known[found[1]!];
    if (cell) addFrame(frames, cell, +found[2]!, +found[3]!);
    if (frames.length === maximumFrames) break;
    found = match(place, stack);
  }
  const isPlaced = typeof line === "number" && typeof column === "number";
  if (isPlaced && frames.length === 0) {
    const cell = known[innermostCell(stack, known) ?? running];
    if (cell) addFrame(frames, cell, line, column);
  }
  return frames;
}

/** Adds a frame; a recursive function is there once, not ten times. */
function addFrame(
  frames: Frame[],
  { id, insertions }: LinkedCell,
  line: number,
  column: number,
): void {
  const last = frames[frames.length - 1];
  const source = sourceColumn(insertions ?? [], line, column);
  const isSame = last?.cell === id && last.line === line;
  if (isSame && last.column === source) return;
  frames[frames.length] = { cell: id, line, column: source };
}

function sourceColumn(
  insertions: Insertion[],
  line: number,
  column: number,
): number {
  let source = column;
  for (let i = 0; i < insertions.length; i++) {
    const inserted = insertions[i]!;
    if (inserted.line === line && source > inserted.column) {
      source = maximum(source - inserted.length, inserted.column);
    }
  }
  return source;
}

function innermostCell(stack: string, known: KnownCells): string | undefined {
  let first = Infinity;
  let innermost: string | undefined;
  for (const id in known) {
    const at = indexOf(stack, `${wrapperName(id)}@`);
    if (at >= 0 && at < first) {
      first = at;
      innermost = id;
    }
  }
  return innermost;
}
