import { knownOptions } from "../../../lib/check.ts";
import { kindFault } from "../../../lib/fault.ts";
import { show } from "../../../lib/show.ts";
import type { TableOutput } from "../output.ts";
import { formatText } from "../print.ts";
import { isTensor } from "../print-tensor.ts";
import { isArray, slice } from "../untampered.ts";
import { isNumberList } from "./numbers.ts";
import { nameOf } from "./series.ts";

const most = { rows: 200, columns: 40, text: 500 };

/** Rows as a table: records by field, lists by place, anything else as its text. */
export function tableOf(rows: unknown, options: unknown = {}): TableOutput {
  const op = "display.table";
  knownOptions(op, options, ["caption", "columns"], '{ caption: "Sizes" }');
  const { caption = "", columns } = options as Record<string, unknown>;
  const all = rowsIn(op, rows);
  if (columns !== undefined && !isArray(columns))
    throw kindFault`${op}: columns is ${show(columns)}; give a list of names`;
  const kept = all.slice(0, most.rows);
  const keys = (columns?.map(nameOf) ?? keysOf(kept)).slice(0, most.columns);
  const isNamed = columns !== undefined || kept.some(isFields);
  return {
    kind: "table",
    caption: nameOf(caption),
    columns: isNamed ? keys : [],
    rows: kept.map((row) => cellsOf(row, keys)),
    count: all.length,
  };
}

function rowsIn(op: string, rows: unknown): unknown[] {
  if (isArray(rows)) return rows;
  if (isTensor(rows) && rows.shape.length === 2) {
    const { data, shape } = rows;
    const width = shape[1]!;
    return Array.from({ length: shape[0]! }, (_, y) =>
      Array.from(data.subarray(y * width, (y + 1) * width)),
    );
  }
  throw kindFault`${op}: rows is ${show(rows)}; give a list of records or of lists`;
}

/** Every field of any row, in the order in which they first occur. */
function keysOf(rows: unknown[]): string[] {
  const keys = new Set<string>();
  let width = 0;
  for (const row of rows)
    if (isFields(row))
      for (const key of Object.keys(row)) keys.add(nameOf(key));
    else width = Math.max(width, isNumberList(row) ? row.length : 1);
  if (keys.size > 0) return [...keys];
  return Array.from(
    { length: Math.min(width, most.columns) },
    (_, i) => `${i}`,
  );
}

function cellsOf(row: unknown, keys: string[]): (number | string)[] {
  if (isFields(row))
    return keys.map((key) => (Object.hasOwn(row, key) ? cellOf(row[key]) : ""));
  const items = isNumberList(row) ? Array.from(row) : [row];
  return keys.map((_, i) => (i < items.length ? cellOf(items[i]) : ""));
}

function cellOf(value: unknown): number | string {
  if (typeof value === "number") return value;
  if (value === undefined) return "";
  const text = formatText(value);
  return text.length > most.text ? `${slice(text, 0, most.text)}…` : text;
}

function isFields(row: unknown): row is Record<string, unknown> {
  const isObject = typeof row === "object" && row !== null;
  return isObject && !isNumberList(row) && !isTensor(row);
}
