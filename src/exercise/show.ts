import { isList } from "./same-value.ts";

/** Rows and elements of a value that are written out; the rest is "…". */
const limit = 12;

/**
 * A value of the evidence as TypeScript that the reader can paste into a cell: a matrix with one
 * row a line and its columns aligned, anything else on one line.
 */
export function describeValue(value: unknown): string {
  if (isList(value) && value.length > 0 && isList(value[0])) {
    const rows = clip(value).map((row) =>
      isList(row)
        ? clip(row).map((one) => describeFlat(one))
        : [describeFlat(row)],
    );
    const width = Math.max(0, ...rows.flat().map((cell) => cell.length));
    const lines = rows.map(
      (row) => `  [${row.map((cell) => cell.padStart(width)).join(", ")}]`,
    );
    return `[\n${lines.join(",\n")}\n]`;
  }
  return describeFlat(value);
}

function describeFlat(value: unknown, depth = 0): string {
  // What a reader's function returns may be as deep as it likes, or contain itself.
  if (value === ellipsis || depth === 3) return "…";
  if (typeof value === "number") return String(Number(value.toPrecision(6)));
  if (typeof value === "string") return JSON.stringify(value.slice(0, 80));
  if (isList(value))
    return `[${clip(value)
      .map((one) => describeFlat(one, depth + 1))
      .join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = clip(Object.entries(value)).map((entry) =>
      Array.isArray(entry)
        ? `${entry[0]}: ${describeFlat(entry[1], depth + 1)}`
        : "…",
    );
    return `{ ${entries.join(", ")} }`;
  }
  return String(value);
}

const ellipsis = Symbol("more");

function clip(list: ArrayLike<unknown>): unknown[] {
  const kept = Array.from(
    { length: Math.min(list.length, limit) },
    (_, i) => list[i],
  );
  return list.length > limit ? [...kept, ellipsis] : kept;
}
