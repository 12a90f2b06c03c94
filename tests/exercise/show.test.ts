import { expect, test } from "vitest";
import { describeValue } from "../../src/exercise/show.ts";

test.each([
  [
    [
      [1, 22],
      [-3, 4],
    ],
    "[\n  [ 1, 22],\n  [-3,  4]\n]",
  ],
  [{ padding: [0, 1], stride: [3, 4] }, "{ padding: [0, 1], stride: [3, 4] }"],
  [0.1 + 0.2, "0.3"],
  ["<b>", '"<b>"'],
  [undefined, "undefined"],
  [[[1], 5], "[\n  [1],\n  [5]\n]"],
])("%j is shown as %s", (value, text) => {
  expect(describeValue(value)).toBe(text);
});

test("a value without end is shown with one", () => {
  const loop: unknown[] = [];
  loop.push(loop);
  expect(describeValue(loop).length).toBeLessThan(100);
  const wide = Array.from({ length: 1000 }, () => Array<number>(1000).fill(0));
  expect(describeValue(wide).length).toBeLessThan(2000);
});
