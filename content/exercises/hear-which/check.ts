import type { MatchCheck } from "../../../src/exercise/match-check.ts";

export const check: MatchCheck = {
  kind: "match",
  id: "hear-which",
  items: [
    { id: "first", right: "four-bare", values: {} },
    { id: "second", right: "two-smooth", values: {} },
    { id: "third", right: "two-bare", values: {} },
  ],
  options: ["untouched", "two-bare", "two-smooth", "four-bare", "two-fast"],
};
