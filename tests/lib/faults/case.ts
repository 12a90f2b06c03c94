import { ones } from "../../../lib/index.ts";

/** What a reader may try, and what the library says to it. */
export type Case = [
  attempt: () => unknown,
  error: "Range" | "Type",
  message: string,
];

/** What the types forbid, but a reader's cell can still do. */
export const wrong = <T>(value: unknown) => value as T;

export const x = ones(1, 1, 3, 3);
export const w = ones(1, 1, 2, 2);
