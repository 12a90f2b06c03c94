import { expect, test } from "vitest";
import { shortenPath } from "../../src/build/short-paths.ts";

test.each([
  [
    "elements of a grid repeat",
    "M0 0h18.4v20h-18.4zM20.4 0h18.4v20h-18.4zM40.8 0h18.4v20h-18.4z",
    "m0 0h18.4v20h-18.4zm20.4 0h18.4v20h-18.4zm20.4 0h18.4v20h-18.4z",
  ],
  ["lines lead on from where they are", "M1 1L3 2L3 5L0 5", "m1 1l2 1v3h-3"],
  ["a bar keeps its ends", "M59 70V48.7h18.4V70z", "m59 70v-21.3h18.4v21.3z"],
  ["numbers go on without a letter", "M1 1l .5-.25 1 1", "m1 1l.5-.25 1 1"],
  ["numbers behind a move are lines", "M1 1 2 2m3 3 1 1", "m1 1l1 1m3 3l1 1"],
  ["a point stays a point", "M5 5L5 5", "m5 5h0"],
  ["a step is as short as its decimals", "M.1 0H.3V.3", "m.1 0h.2v.3"],
  ["nothing stays nothing", "", ""],
])("%s", (_, long, short) => {
  expect(shortenPath(long)).toBe(short);
});
