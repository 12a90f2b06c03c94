/** The part of `localStorage` that is needed. */
export interface ListedStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Keys of the edits that are kept of other lessons and languages than the one under `own`. */
export function otherEdits(storage: ListedStorage, own: string): string[] {
  const prefix = own.slice(0, own.lastIndexOf(":") + 1);
  const keys: string[] = [];
  for (let index = 0; index < storage.length; index++) {
    const key = storage.key(index) ?? "";
    const isEdits = key.startsWith(prefix) && !key.includes(":damaged:");
    if (isEdits && key !== own && storage.getItem(key) !== "{}") keys.push(key);
  }
  return keys;
}

/** Removes the entries under the keys; returns a function that puts them back. */
export function takeAway(storage: ListedStorage, keys: string[]): () => void {
  const before = keys.map((key) => [key, storage.getItem(key)] as const);
  for (const key of keys) storage.removeItem(key);
  return () => {
    for (const [key, text] of before)
      if (text !== null) storage.setItem(key, text);
  };
}
