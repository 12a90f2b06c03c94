import {
  type ExerciseRecord,
  isObject,
  parseTable,
  readRecords,
  type Records,
  states,
} from "./record.ts";

/** The records as a file that people can read; `readTransfer` takes it back. */
export function writeTransfer(records: Records): string {
  const sorted = Object.fromEntries(
    Object.entries(records).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const file = { format: transferFormat, version, exercises: sorted };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** What a file holds, or why it is not taken. */
export type Transfer =
  { records: Records; skipped: number } | { problem: "newer" | "not-ours" };

/**
 * Reads a file of records. It may have been edited, cut off or made by something else: what is no
 * record is counted and left out, and nothing of it ever runs.
 */
export function readTransfer(text: string): Transfer {
  const file = parseTable(text);
  if (file?.format !== transferFormat) return { problem: "not-ours" };
  if (typeof file.version !== "number") return { problem: "not-ours" };
  if (file.version > version) return { problem: "newer" };
  const { exercises } = file;
  if (!isObject(exercises)) return { problem: "not-ours" };
  const records = readRecords(exercises);
  const skipped = Object.keys(exercises).length - Object.keys(records).length;
  return { records, skipped };
}

/**
 * Merges two sets of records. Of each exercise, the further state and all opened hints are kept, and
 * the answers and code that are here; the file's only where there are none here. So nothing is lost,
 * and reading the same file twice changes nothing.
 */
export function mergeRecords(here: Records, file: Records): Records {
  const merged: Records = { ...file, ...here };
  for (const [id, mine] of Object.entries(here)) {
    const other = Object.hasOwn(file, id) ? file[id] : undefined;
    if (!other) continue;
    const further = Math.max(rank(mine), rank(other));
    const hasMine = mine.answers !== undefined || mine.code !== undefined;
    merged[id] = {
      ...other,
      // Answers belong to their draw.
      ...(hasMine ? mine : { ...mine, ...typedOf(other), seed: other.seed }),
      state: states[further]!,
      hints: Math.max(mine.hints, other.hints),
      ...([mine, other].some((one) => one.solutionShown) && {
        solutionShown: true,
      }),
    };
  }
  return merged;
}

const transferFormat = "convbook-exercises";
const version = 1;

function typedOf({ answers, code }: ExerciseRecord): Partial<ExerciseRecord> {
  return { ...(answers && { answers }), ...(code !== undefined && { code }) };
}

function rank({ state }: ExerciseRecord): number {
  return states.indexOf(state);
}
