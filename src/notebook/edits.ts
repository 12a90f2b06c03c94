import { digest } from "./digest.ts";

/** A reader's text of a cell. */
export interface Edit {
  source: string;
  /** Digest of the lesson's text that the reader began with. */
  base: string;
}

/** The edits of one lesson in one language, kept in the browser. */
export interface Edits {
  /** By cell id. */
  read(): Record<string, Edit>;
  /** Keeps an edit, or forgets it if undefined. */
  write(id: string, edit: Edit | undefined): void;
  /** False if the last write stayed in memory: the page should say that it will be lost. */
  isSaved(): boolean;
  /** The stored text as it was found, if it could not be read or only in part. */
  damaged(): string | undefined;
}

/** The part of `localStorage` that is needed. */
export interface KeyedStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** Cells whose text another tab has changed, by what was under the key before and is there now. */
export function changedCells(
  before: string | null,
  after: string | null,
): string[] {
  const [was, is] = [before, after].map((text) => parseEdits(text).edits);
  const ids = Object.keys({ ...was, ...is });
  return ids.filter((id) => was?.[id]?.source !== is?.[id]?.source);
}

/** Longest text that is taken for something a person typed, and read. */
const longest = 200_000;

/**
 * Opens the edits under a key. Never throws: what cannot be stored is kept in memory, and what
 * is stored but no edit is skipped, and set aside under a key of its own before anything takes its
 * place.
 */
export function openEdits(
  storage: KeyedStorage | undefined,
  key: string,
): Edits {
  let edits: Record<string, Edit> = {};
  let saved = true;
  let damaged: string | undefined;

  // Read anew each time: another tab may have written since.
  const load = (): Record<string, Edit> => {
    if (!storage || !saved) return edits;
    try {
      const text = storage.getItem(key);
      const stored = parseEdits(text);
      if (!stored.isWhole) damaged = text ?? undefined;
      edits = stored.edits;
    } catch {
      saved = false;
    }
    return edits;
  };

  return {
    read: () => ({ ...load() }),
    write(id, edit) {
      const { [id]: _, ...rest } = load();
      edits = edit ? { ...rest, [id]: edit } : rest;
      try {
        if (!storage) throw new TypeError("openEdits: there is no storage");
        if (damaged !== undefined)
          storage.setItem(`${key}:damaged:${digest(damaged)}`, damaged);
        storage.setItem(key, JSON.stringify(edits));
        // What is too long would not be read back.
        saved = Object.values(edits).every(isReadable);
      } catch {
        saved = false;
      }
    },
    isSaved: () => saved,
    damaged: () => damaged,
  };
}

/** The edits that a text holds, and whether it holds nothing else. */
function parseEdits(text: string | null): {
  edits: Record<string, Edit>;
  isWhole: boolean;
} {
  const edits: Record<string, Edit> = {};
  if (text === null) return { edits, isWhole: true };
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return { edits, isWhole: false };
  }
  if (typeof stored !== "object" || stored === null || Array.isArray(stored))
    return { edits, isWhole: false };
  const entries = Object.entries(stored);
  for (const [id, value] of entries) {
    const { source, base } = (value ?? {}) as Partial<Edit>;
    if (typeof source !== "string" || typeof base !== "string") continue;
    if (isReadable({ source, base })) edits[id] = { source, base };
  }
  return { edits, isWhole: Object.keys(edits).length === entries.length };
}

function isReadable({ source }: Edit): boolean {
  return source.length <= longest;
}
