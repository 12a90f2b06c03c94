/** What a cell of the lesson has shown as a table, with the lesson's words for it. */
export interface Results {
  /** The name of the cell. */
  cell: string;
  /** Its code; a page that shows the cell has it there. */
  source?: string;
  columns: string[];
  rows: (number | string)[][];
  /** What the figure shows, for its caption. */
  about: string;
  /** Where a row is a list of values: what columns and rows stand for, and what is measured. */
  names: { across: string; rows: string; value: string };
}

/** A number that was measured, as the table wrote it. */
export interface Entry {
  value: number;
  text: string;
}

/** A table of values: one for each row and column. */
export interface Crossing {
  columns: string[];
  rows: string[];
  entries: Entry[][];
}

/** The first column names the rows; undefined if anything else is no number. */
export function crossingOf({ columns, rows }: Results): Crossing | undefined {
  const [, ...names] = columns;
  const entries = rows.map(([, ...cells]) => cells.map(entryOf));
  const isWhole =
    rows.length > 0 &&
    names.length > 0 &&
    entries.flat().every(({ value }) => Number.isFinite(value));
  if (!isWhole) return undefined;
  return { columns: names, rows: rows.map(([name]) => String(name)), entries };
}

/** The same with rows for columns. */
export function turn({ columns, rows, entries }: Crossing): Crossing {
  const turned = columns.map((_, column) =>
    entries.map((line) => line[column]!),
  );
  return { columns: rows, rows: columns, entries: turned };
}

/** A table of records: names, groups, and columns of numbers. */
export interface Records {
  /** Columns with numbers only, by their place in the table. */
  measured: { column: number; name: string }[];
  /** Different texts of the second column; a single one if it has numbers. */
  groups: string[];
  points: { name: string; group: number; values: (number | string)[] }[];
}

/** The first column names the points, and the second, if it is text, their groups. */
export function recordsOf({ columns, rows }: Results): Records | undefined {
  const measured = columns.flatMap((name, column) =>
    rows.every((row) => typeof row[column] === "number")
      ? [{ column, name }]
      : [],
  );
  if (rows.length === 0 || measured.length < 2) return undefined;
  const groupOf = (row: (number | string)[]) =>
    typeof row[1] === "string" ? row[1] : "";
  const groups = [...new Set(rows.map(groupOf))];
  const points = rows.map((values) => ({
    ...{ name: String(values[0]), values },
    group: groups.indexOf(groupOf(values)),
  }));
  return { measured, groups, points };
}

/** The number of a name such as “N = 10” or “64”; undefined if it has none or several. */
export function numberOf(name: string): number | undefined {
  const numbers = name.match(/\d+(\.\d+)?/g) ?? [];
  return numbers.length === 1 ? Number(numbers[0]) : undefined;
}

function entryOf(cell: number | string): Entry {
  const isBlank = typeof cell === "string" && cell.trim() === "";
  return { value: isBlank ? NaN : Number(cell), text: String(cell) };
}
