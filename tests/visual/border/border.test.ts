import { expect, test } from "vitest";
import { figureWords } from "../../../src/i18n/figures.ts";
import { filterOnes, layerOf } from "../../../src/visual/border/depth.ts";
import { countReads } from "../../../src/visual/border/usage.ts";
import { readSetting } from "../../../src/visual/convolution/setting.ts";
import { openFigure } from "../../../src/visual/figures/padding-depth.ts";

const words = { ...figureWords.en, own: undefined };

const reads = (state: string) => countReads(readSetting(state)!);

test("without padding a corner is read once, the middle nine times", () => {
  const map = reads("n6x6.k3x3.p0,0,0,0.s1,1.d1,1.zeros");
  expect(map.slice(0, 3)).toEqual([
    [1, 2, 3, 3, 2, 1],
    [2, 4, 6, 6, 4, 2],
    [3, 6, 9, 9, 6, 3],
  ]);
});

test("padding that keeps the size still favours the middle: 4, 6, 9", () => {
  const map = reads("n6x6.k3x3.p1,1,1,1.s1,1.d1,1.zeros");
  expect([map[0]![0], map[0]![2], map[2]![2]]).toEqual([4, 6, 9]);
});

test("only padding of kernel − 1 is fair", () => {
  const map = reads("n6x6.k3x3.p2,2,2,2.s1,1.d1,1.zeros");
  expect(new Set(map.flat())).toEqual(new Set([9]));
});

test("with stride, a quarter of the elements can be all that is read", () => {
  const map = reads("n8x8.k1x1.p0,0,0,0.s2,2.d1,1.zeros").flat();
  expect(map.filter((count) => count > 0)).toHaveLength(16);
});

test("a mean filter on ones makes 3, 6, 10, 15 different values", () => {
  const layers = filterOnes(9, 3, 4).map(layerOf);
  expect(layers.map(({ distinct }) => distinct)).toEqual([1, 3, 6, 10, 15]);
  const { values } = layers[1]!;
  expect(values[0]![0]).toBeCloseTo(4 / 9, 4);
  expect(values[0]![4]).toBeCloseTo(6 / 9, 4);
  expect(values[4]![4]).toBe(1);
});

test.each([
  ["n32.k3.l5", "52.7%"],
  ["n224.k3.l5", "8.7%"],
])("%s: padding has reached %s", (state, share) => {
  expect(openFigure(state, words)!.say(4)).toContain(share);
});

test.each(["", "n2.k3.l4", "n9.k4.l4", "n9.k3.l99", "n1e9.k3.l4"])(
  "%j is no state",
  (state) => {
    expect(openFigure(state, words)).toBeUndefined();
  },
);
