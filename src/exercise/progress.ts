import {
  type ExerciseRecord,
  parseTable,
  readRecords,
  type Records,
} from "./record.ts";

/** What a reader has done, kept in the browser under one key. */
export interface Progress {
  /** The record of an exercise; undefined if it has not been touched. */
  read(exercise: string): ExerciseRecord | undefined;
  /** Replaces the record of an exercise. */
  write(exercise: string, record: ExerciseRecord): void;
  /** Puts these in the place of all records. */
  replace(records: Records): void;
  /** All records, by exercise id. */
  list(): Records;
  /** False if the last write stayed in memory: the page should say that it will be lost. */
  isSaved(): boolean;
}

/** The part of `localStorage` that is needed. */
export interface KeyedStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** Where the records are; the number is the version of their form. */
export const progressKey = "convbook:exercises:1";

/**
 * Opens the reader's records. Never throws: what cannot be stored is kept in memory, and what
 * is stored but no record (another version, another program, an edited file) is skipped.
 */
export function openProgress(storage: KeyedStorage | undefined): Progress {
  let records: Records = {};
  let saved = true;

  // Read anew each time: another tab may have written since.
  const load = () => {
    if (!storage || !saved) return records;
    try {
      records = readRecords(parseTable(storage.getItem(progressKey)) ?? {});
    } catch {
      saved = false;
    }
    return records;
  };
  const save = (next: Records) => {
    records = next;
    try {
      storage?.setItem(progressKey, JSON.stringify(next));
      saved = storage !== undefined;
    } catch {
      saved = false;
    }
  };
  return {
    read: (exercise) => {
      const all = load();
      return Object.hasOwn(all, exercise) ? all[exercise] : undefined;
    },
    write: (exercise, record) => save({ ...load(), [exercise]: record }),
    replace: save,
    list: () => ({ ...load() }),
    isSaved: () => saved,
  };
}
