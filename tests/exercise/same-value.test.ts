import { expect, test } from "vitest";
import { sameValue } from "../../src/exercise/same-value.ts";

test.each([
  [1, 1 + 1e-9, true],
  [0, -0, true],
  [NaN, NaN, true],
  [1, 1.001, false],
  [Infinity, 1e300, false],
  [[1, 2], new Float32Array([1, 2]), true],
  [[1, 2], [1, 2, 3], false],
  [[1], "1", false],
  [{ a: [1] }, { a: [1] }, true],
  [{ a: 1 }, { b: 1 }, false],
  [undefined, null, false],
])("%j and %j: the same %s", (a, b, same) => {
  expect([sameValue(a, b), sameValue(b, a)]).toEqual([same, same]);
});
