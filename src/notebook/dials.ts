import type { Dialled } from "./cell.ts";
import type { KeyedStorage } from "./edits.ts";
import { isInputValue } from "./input-value.ts";

/** What the controls of one lesson are set to, kept in the browser. */
export interface Dials {
  /** By cell id. */
  read(): Record<string, Dialled>;
  write(id: string, dialled: Dialled): void;
}

/** Most controls that a cell keeps, and longest label. */
const most = { controls: 100, label: 100 };

/** Opens the settings under a key. Never throws: entries that are no settings are skipped. */
export function openDials(
  storage: KeyedStorage | undefined,
  key: string,
): Dials {
  let dials: Record<string, Dialled> = {};
  const load = () => {
    try {
      if (storage) dials = settingsIn(parse(storage.getItem(key)));
    } catch {
      // Without storage they last as long as the page.
    }
    return dials;
  };
  return {
    read: () => ({ ...load() }),
    write(id, dialled) {
      const { [id]: _, ...rest } = load();
      const isSet = Object.keys(dialled).length > 0;
      dials = isSet ? { ...rest, [id]: dialled } : rest;
      try {
        storage?.setItem(key, JSON.stringify(dials));
      } catch {
        // As above; the reader's texts, which matter more, say so when they are lost.
      }
    },
  };
}

/** The settings among what came from storage or a link, by cell; what is no setting is left out. */
export function settingsIn(value: unknown): Record<string, Dialled> {
  const kept = fieldsOf(value).map(([id, value]) => [
    id,
    Object.fromEntries(
      fieldsOf(value)
        .filter(
          ([label, set]) => label.length <= most.label && isInputValue(set),
        )
        .slice(0, most.controls),
    ),
  ]);
  return Object.fromEntries(kept) as Record<string, Dialled>;
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "{}");
  } catch {
    return {};
  }
}

function fieldsOf(value: unknown): [string, unknown][] {
  const isRecord = typeof value === "object" && value && !Array.isArray(value);
  return isRecord ? Object.entries(value) : [];
}
