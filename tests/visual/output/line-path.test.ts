import { expect, test } from "vitest";
import { linePath } from "../../../src/visual/output/line-path.ts";

test.each<[string, Parameters<typeof linePath>[0], string]>([
  [
    "steps go on from where the last one ended",
    [
      [0.04, 10],
      [0.64, 9.94],
      [1.26, 10.5],
    ],
    "M0 10l .6-.1 .7 .6",
  ],
  [
    "a missing point is a gap",
    [[1, 2], [2, 2], undefined, [4, 2], [5, 3]],
    "M1 2l 1 0M4 2l 1 1",
  ],
  ["a point alone has no line", [undefined, [1, 2], undefined], "M1 2"],
  ["no points", [], ""],
])("%s", (_, points, path) => {
  expect(linePath(points)).toBe(path);
});
