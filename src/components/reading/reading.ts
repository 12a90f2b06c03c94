import type { KeyedStorage } from "../../exercise/progress.ts";

/** How far a reader is in a lesson. */
export interface Reading {
  /** Id of the place where the reader stopped. */
  at: string;
  /** Ids of the sections read to their end. */
  read: string[];
  /** How many sections the lesson has. */
  of: number;
  /** Time of the last visit, in milliseconds since 1970. */
  when: number;
}

/** Where it is kept; the number is the version of its form. */
const key = "convbook:reading:1";

const name = /^[a-z0-9][a-z0-9-]{0,80}$/;

/** All that is stored, by lesson. Malformed entries are left out: storage is not trusted. */
export function readReadings(
  storage: KeyedStorage | undefined,
): Record<string, Reading> {
  const readings: Record<string, Reading> = {};
  try {
    const stored = JSON.parse(storage?.getItem(key) ?? "null") as unknown;
    if (!isObject(stored)) return readings;
    for (const [lesson, value] of Object.entries(stored)) {
      const reading = name.test(lesson) && toReading(value);
      if (reading) readings[lesson] = reading;
    }
  } catch {
    // Forbidden or damaged: the reader starts from the beginning.
  }
  return readings;
}

/** Keeps how far the reader is; where storage is forbidden, nothing is kept. */
export function writeReading(
  storage: KeyedStorage | undefined,
  lesson: string,
  reading: Reading,
): void {
  try {
    const all = { ...readReadings(storage), [lesson]: reading };
    storage?.setItem(key, JSON.stringify(all));
  } catch {
    // If storage is full, the reader's own texts matter more.
  }
}

export function isRead({ read, of }: Reading): boolean {
  return of > 0 && read.length >= of;
}

/** The lesson that was open last. */
export function lastLesson(
  readings: Record<string, Reading>,
): string | undefined {
  const byTime = Object.entries(readings).sort(
    ([, a], [, b]) => b.when - a.when,
  );
  return byTime[0]?.[0];
}

function toReading(value: unknown): Reading | undefined {
  if (!isObject(value)) return undefined;
  const { at, read, of, when } = value;
  if (typeof at !== "string" || (at !== "" && !name.test(at))) return undefined;
  if (!Array.isArray(read) || !read.every(isName)) return undefined;
  if (!Number.isSafeInteger(of) || !Number.isFinite(when)) return undefined;
  return { at, read, of: of as number, when: when as number };
}

function isName(value: unknown): value is string {
  return typeof value === "string" && name.test(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
