import type { Place } from "./cell.ts";

/** Line and column, both from 1, of the character at `at`. */
export function placeAt(source: string, at: number): Place {
  const lines = source.slice(0, at).split(/\r\n|[\n\r\u2028\u2029]/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** Where in the source a place is; the opposite of `placeAt`. */
export function offsetAt(source: string, { line, column }: Place): number {
  const ends = [...source.matchAll(/\r\n|[\n\r\u2028\u2029]/g)];
  const before = ends[line - 2];
  return (before ? before.index + before[0].length : 0) + column - 1;
}
