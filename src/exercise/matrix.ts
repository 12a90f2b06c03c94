import type { Message, MessageValues } from "./message.ts";
import { isList, sameNumber } from "./same-value.ts";

/** Rows of equal length. */
export type Matrix = number[][];

/** A value as a matrix, or what keeps it from being one. */
export type MatrixReading = { matrix: Matrix } | { problem: Message };

/** Reads what a function returned; rows may be arrays or typed arrays, all elements finite. */
export function readMatrix(value: unknown): MatrixReading {
  if (value === undefined) return problem("returned-nothing", {});
  if (typeof value === "number") {
    return problem("returned-number", { got: String(value) });
  }
  if (!isList(value))
    return problem("returned-other", { got: nameKind(value) });
  if (value.length === 0) return problem("returned-empty", {});
  const matrix: Matrix = [];
  for (let row = 0; row < value.length; row++) {
    const elements = value[row];
    if (!isList(elements)) {
      return problem("returned-flat", {
        length: value.length,
        row,
        got: nameKind(elements),
      });
    }
    const length = matrix[0]?.length ?? elements.length;
    if (elements.length !== length) {
      return problem("returned-ragged", {
        row,
        got: elements.length,
        first: length,
      });
    }
    const column = findNonNumber(elements);
    if (column >= 0) {
      return problem("returned-not-a-number", {
        at: `[${row}, ${column}]`,
        got: nameElement(elements[column]),
      });
    }
    matrix.push(Array.from(elements) as number[]);
  }
  return { matrix };
}

/** For example "3×4"; "0×0" if there are no rows. */
export function describeShape(matrix: Matrix): string {
  return `${matrix.length}×${matrix[0]?.length ?? 0}`;
}

/** First place, row by row, where two matrices differ among the elements that both have. */
export function findDifference(
  got: Matrix,
  expected: Matrix,
): { row: number; column: number; got: number; expected: number } | undefined {
  for (const [row, elements] of expected.entries()) {
    for (const [column, right] of elements.entries()) {
      const value = got[row]?.[column];
      if (value !== undefined && !sameNumber(value, right)) {
        return { row, column, got: value, expected: right };
      }
    }
  }
  return undefined;
}

/** Two rows that are one array, so that writing to the first changes the second. */
export function findSharedRows(value: unknown): [number, number] | undefined {
  if (!isList(value)) return undefined;
  const firstSeen = new Map<unknown, number>();
  for (let row = 0; row < value.length; row++) {
    const elements = value[row];
    if (!isList(elements)) continue;
    const first = firstSeen.get(elements);
    if (first !== undefined) return [first, row];
    firstSeen.set(elements, row);
  }
  return undefined;
}

function problem(id: string, values: MessageValues): MatrixReading {
  return { problem: { id, values } };
}

// By index, so that the holes of `new Array(3)` count.
function findNonNumber(elements: ArrayLike<unknown>): number {
  for (let i = 0; i < elements.length; i++) {
    if (!Number.isFinite(elements[i])) return i;
  }
  return -1;
}

function nameElement(value: unknown): string {
  return typeof value === "number" ? String(value) : nameKind(value);
}

function nameKind(value: unknown): string {
  if (value === null) return "null";
  if (isList(value)) return "array";
  return typeof value;
}
