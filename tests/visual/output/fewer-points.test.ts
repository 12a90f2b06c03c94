import fc from "fast-check";
import { expect, test } from "vitest";
import {
  fewerPoints,
  type Point,
} from "../../../src/visual/output/fewer-points.ts";

const steps = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -9, max: 9 })),
);

test("the line through what is left passes all points as near as asked", () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 0, max: 5 }), (steps, tolerance) => {
      let at: Point = [0, 0];
      const points = steps.map(([x, y]) => (at = [at[0] + x, at[1] + y]));
      const kept = fewerPoints(points, tolerance);
      for (const [x, y] of points)
        expect(Math.abs(heightAt(x, kept) - y)).toBeLessThanOrEqual(
          tolerance + 1e-9,
        );
    }),
  );
});

/** Where the line through the points is at `x`. */
function heightAt(x: number, points: Point[]): number {
  const to = points.findIndex((point) => point[0] >= x);
  const [rightX, rightY] = points[to]!;
  if (rightX === x) return rightY;
  const [leftX, leftY] = points[to - 1]!;
  return leftY + ((rightY - leftY) * (x - leftX)) / (rightX - leftX);
}

test.each<[string, Point[], Point[]]>([
  [
    "a straight line has two",
    [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ],
    [
      [0, 0],
      [3, 3],
    ],
  ],
  [
    "a corner stays",
    [
      [0, 0],
      [1, 1],
      [2, 0],
    ],
    [
      [0, 0],
      [1, 1],
      [2, 0],
    ],
  ],
  [
    "a line that goes back or up keeps all",
    [
      [0, 0],
      [2, 0],
      [1, 0],
      [1, 0],
      [1, 3],
      [1, 6],
    ],
    [
      [0, 0],
      [2, 0],
      [1, 0],
      [1, 0],
      [1, 3],
      [1, 6],
    ],
  ],
  ["one point", [[4, 5]], [[4, 5]]],
  ["none", [], []],
])("%s", (_, points, kept) => {
  expect(fewerPoints(points, 0.5)).toEqual(kept);
});
