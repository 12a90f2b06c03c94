import type { TableOutput } from "../output.ts";
import { formatText } from "../print.ts";
import { isTensor } from "../print-tensor.ts";
import { isArray } from "../untampered.ts";
import { isNumberList } from "./numbers.ts";
import { tableOf } from "./table.ts";

/** Names of the first column, and of the one for rows that are a single value. */
const [index, single] = ["(index)", "Values"];

/** More rows than a table keeps need no record. */
const most = 200;

/**
 * A table whose first column says each row's place or name, as consoles have it; undefined if the
 * value has no rows.
 *
 * @param columns Names of the columns to show; default all.
 */
export function consoleTable(
  value: unknown,
  columns?: unknown,
): TableOutput | undefined {
  const rows = rowsOf(value);
  if (!rows) return undefined;
  const records: Record<string, unknown>[] = rows
    .slice(0, most)
    .map(([place, row]) => ({ ...fieldsOf(row), [index]: place }));
  const names = new Set(records.flatMap((record) => Object.keys(record)));
  const isNamed = (name: string) => name !== index && name !== single;
  const asked = isArray(columns)
    ? columns.map(formatText)
    : [...[...names].filter(isNamed), ...(names.has(single) ? [single] : [])];
  const table = tableOf(records, { columns: [index, ...asked] });
  return { ...table, count: rows.length };
}

/** The rows of a list, a tensor of one or two axes, a map, a set or a record. */
function rowsOf(value: unknown): [place: unknown, row: unknown][] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (value instanceof Map) return [...value];
  if (value instanceof Set) return [...[...value].entries()];
  if (isNumberList(value)) return Array.from(value, (row, i) => [i, row]);
  if (!isTensor(value)) return Object.entries(value);
  const { data, shape } = value;
  if (shape.length === 1) return [...data.entries()];
  if (shape.length !== 2) return undefined;
  const [height = 0, width = 0] = shape;
  const rowAt = (y: number) => data.subarray(y * width, (y + 1) * width);
  return Array.from({ length: height }, (_, y) => [y, rowAt(y)]);
}

/** A row by the names of its columns. */
function fieldsOf(row: unknown): Record<string, unknown> {
  if (typeof row !== "object" || row === null || isTensor(row))
    return { [single]: row };
  return isNumberList(row) ? { ...Array.from(row) } : { ...row };
}
