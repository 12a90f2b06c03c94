import type { CellSource } from "../notebook/cell.ts";
import type { VNode } from "../visual/node.ts";
import { highlight } from "./highlight.ts";
import { nameTypes } from "./typecheck.ts";

/** Types of the names in a lesson's cells, for notes on hover. */
export interface HoverNotes {
  /** Each type with its docs, once. */
  notes: { type: VNode[]; docs: string }[];
  /** By cell, where names stand in its source, and which note is theirs. */
  cells: Record<string, [from: number, to: number, note: number][]>;
}

export async function hoverNotes(cells: CellSource[]): Promise<HoverNotes> {
  const index = new Map<string, number>();
  const result: HoverNotes = { notes: [], cells: {} };
  for (const [cell, infos] of nameTypes(cells)) {
    const places: HoverNotes["cells"][string] = [];
    for (const { from, to, text, docs } of infos) {
      const key = `${text}\n${docs}`;
      const note = index.get(key) ?? result.notes.length;
      if (note === result.notes.length) {
        index.set(key, note);
        result.notes.push({ type: await highlight(text, "typescript"), docs });
      }
      places.push([from, to, note]);
    }
    result.cells[cell] = places;
  }
  return result;
}
