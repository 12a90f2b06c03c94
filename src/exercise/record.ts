/** What is kept of one exercise. */
export interface ExerciseRecord {
  state: ExerciseState;
  /** Code as typed; code kinds only. */
  code?: string;
  /** Answers as typed, by field id; forms only. */
  answers?: Record<string, string>;
  /** Hints opened so far. */
  hints: number;
  /** True once the solution has been shown before a pass. */
  solutionShown?: boolean;
  /** Seed of the last draw. */
  seed: number;
  /** Which edition of the exercise was judged last; another one says that it has changed. */
  edition?: string;
}

/** From the least to the most; "solved-with-help": the solution had been shown before the pass. */
export const states = ["tried", "solved-with-help", "solved"] as const;

export type ExerciseState = (typeof states)[number];

export type Records = Record<string, ExerciseRecord>;

/** Longest text that is taken for something a person typed. */
const longest = 200_000;

/**
 * The records in a table from elsewhere. Everything that is not exactly a record is left out: other
 * programs, other tabs and people write into the same storage.
 */
export function readRecords(table: Record<string, unknown>): Records {
  const records: Records = {};
  for (const [id, value] of Object.entries(table)) {
    const record = /^[a-z][a-z0-9-]*$/.test(id) && readRecord(value);
    if (record) records[id] = record;
  }
  return records;
}

/** The state after a verdict; what has been solved stays solved. */
export function nextState(
  before: ExerciseState | undefined,
  passed: boolean,
  solutionShown: boolean,
): ExerciseState {
  if (before === "solved" || before === "solved-with-help") return before;
  if (!passed) return "tried";
  return solutionShown ? "solved-with-help" : "solved";
}

/** The table that a text holds; undefined if it is none. */
export function parseTable(
  text: string | null,
): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(text ?? "null") as unknown;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function readRecord(value: unknown): ExerciseRecord | undefined {
  if (!isObject(value)) return undefined;
  const { state, code, answers, hints, seed, solutionShown, edition } = value;
  if (!isState(state) || !isCount(hints) || !isCount(seed)) return undefined;
  return {
    state,
    hints,
    seed,
    ...(isText(code) && { code }),
    ...(isTexts(answers) && { answers }),
    ...(solutionShown === true && { solutionShown }),
    ...(isText(edition) && { edition: edition.slice(0, 40) }),
  };
}

function isState(value: unknown): value is ExerciseState {
  return states.some((state) => state === value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= longest;
}

function isTexts(value: unknown): value is Record<string, string> {
  return isObject(value) && Object.values(value).every(isText);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
