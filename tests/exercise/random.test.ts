import { expect, test } from "vitest";
import { createRandom } from "../../src/exercise/random.ts";

test("a seed decides the sequence, and ends are included", () => {
  const draw = (seed: number) => {
    const random = createRandom(seed);
    return Array.from({ length: 200 }, () => random.int(2, 5));
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  expect([...new Set(draw(1))].sort()).toEqual([2, 3, 4, 5]);
});
