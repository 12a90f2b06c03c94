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
  /** True if there was something under the key that is no set of edits. */
  isDamaged(): boolean;
}

/** The part of `localStorage` that is needed. */
export interface KeyedStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** Where the edits of a lesson are; the number is the version of their form. */
export function editsKey(lesson: string, language: string): string {
  return `convbook:edits:1:${language}/${lesson}`;
}

/** Longest text that is taken for something a person typed, and read. */
const longest = 200_000;

/**
 * Opens the edits under a key. Never throws: what cannot be stored is kept in memory, and what
 * is stored but no edit is skipped.
 */
export function openEdits(
  storage: KeyedStorage | undefined,
  key: string,
): Edits {
  let edits: Record<string, Edit> = {};
  let saved = true;
  let damaged = false;

  // Read anew each time: another tab may have written since.
  const load = (): Record<string, Edit> => {
    if (!storage || !saved) return edits;
    try {
      const text = storage.getItem(key);
      const stored = parseEdits(text);
      damaged ||= stored === undefined;
      edits = stored ?? {};
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
        storage.setItem(key, JSON.stringify(edits));
        // What is too long would not be read back.
        saved = Object.values(edits).every(isReadable);
      } catch {
        saved = false;
      }
    },
    isSaved: () => saved,
    isDamaged: () => damaged,
  };
}

/** Undefined if the text is no set of edits at all; single entries that are none are left out. */
function parseEdits(text: string | null): Record<string, Edit> | undefined {
  if (text === null) return {};
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof stored !== "object" || stored === null || Array.isArray(stored))
    return undefined;
  const edits: Record<string, Edit> = {};
  for (const [id, value] of Object.entries(stored)) {
    const { source, base } = (value ?? {}) as Partial<Edit>;
    if (typeof source !== "string" || typeof base !== "string") continue;
    if (isReadable({ source, base })) edits[id] = { source, base };
  }
  return edits;
}

function isReadable({ source }: Edit): boolean {
  return source.length <= longest;
}
