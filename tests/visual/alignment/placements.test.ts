import { expect, test } from "vitest";
import { figureWords } from "../../../src/i18n/figures.ts";
import { placements } from "../../../src/visual/alignment/placements.ts";
import { openFigure } from "../../../src/visual/figures/alignment.ts";

const words = { ...figureWords.en, own: undefined };

function of(size: number, kernelSize: number, padding: number, stride: number) {
  const all = placements({ size, kernelSize, padding, stride });
  return Object.fromEntries(all.map((placed) => [placed.rule, placed]));
}

test("centres are 0, 2, 4, 6 in PyTorch and 1, 3, 5, 7 in TensorFlow", () => {
  const { floor, same } = of(8, 3, 1, 2);
  expect(floor!.starts.map((start) => start + 1)).toEqual([0, 2, 4, 6]);
  expect(floor!.unread).toEqual([8]);
  expect(same!.starts.map((start) => start + 1)).toEqual([1, 3, 5, 7]);
  expect(same!.unread).toEqual([]);
});

test.each([
  [8, 4, 1, [1, 2]],
  [8, 3, 2, [0, 1]],
  [7, 3, 2, [1, 1]],
  [224, 7, 2, [2, 3]],
])("SAME on size %i, kernel %i, stride %i pads by %j", (n, k, s, sides) => {
  const { same } = of(n, k, 0, s);
  expect([same!.before, same!.after]).toEqual(sides);
});

test.each([
  [7, 3, 1, 4],
  [8, 3, 1, 4],
  [9, 3, 1, 5],
  [7, 3, 0, 3],
  [8, 3, 0, 3],
  [9, 2, 0, 4],
])("size %i, kernel %i, padding %i give %i windows", (n, k, q, count) => {
  expect(of(n, k, q, 2).floor!.starts).toHaveLength(count);
});

test("rounding up adds a window, and zeros for it to stand on", () => {
  const { ceil } = of(9, 2, 0, 2);
  expect(ceil!.starts).toEqual([0, 2, 4, 6, 8]);
  expect(ceil!.after).toBe(1);
});

test("a step says where its windows are centred", () => {
  const figure = openFigure("n8.k3.p1.s2", words)!;
  expect(figure.say(1)).toBe(
    "Centre of window 2: rounding down at 2; rounding up at 2; SAME at 3.",
  );
  expect(figure.say(4)).toContain("rounding down none");
});

test("what cannot be is said", () => {
  const figure = openFigure("n8.k3.p1.s2", words)!;
  expect(figure.change("stride", "NaN")).toContain("from 1 to 8");
  expect(openFigure("n1.k9.p0.s1", words)).toBeUndefined();
});
