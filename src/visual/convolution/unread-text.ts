import type { FigureWords } from "../../i18n/figures.ts";
import { fill } from "../../i18n/fill.ts";

/** On what no window reads, a sentence that follows another; empty if all is read. */
export function unreadText(
  rows: number,
  columns: number,
  words: FigureWords,
): string {
  const many = (count: number, one: string, more: string) =>
    count === 1 ? one : fill(more, { count });
  const what = [
    rows > 0 && many(rows, words.row, words.rows),
    columns > 0 && many(columns, words.column, words.columns),
  ].filter(Boolean);
  return what.length > 0
    ? fill(words.unread, { what: what.join(words.and) })
    : "";
}
