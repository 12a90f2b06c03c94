import { expect, test } from "vitest";
import { manualSeed, rand, randn } from "../../lib/index.ts";
import { readGoldens } from "./goldens/read.ts";

interface Golden {
  seed: number;
  draws: { name: "rand" | "randn"; shape: number[]; last: number[] }[];
}

test.each(readGoldens<Golden>("random.jsonl"))(
  "after seed $seed, draws what PyTorch draws",
  ({ seed, draws }) => {
    manualSeed(seed);
    for (const { name, shape, last } of draws) {
      const { data } = { rand, randn }[name](shape);
      const end = [...data.subarray(-last.length)];
      if (name === "rand") expect(end).toEqual(last);
      else expect(farthest(end, last)).toBeLessThan(1e-6);
    }
  },
);

test("the same seed gives the same numbers, another seed others", () => {
  const draw = (seed: number) => {
    manualSeed(seed);
    return [...rand(4).data, ...randn(3).data, ...randn(20).data];
  };
  expect(draw(3)).toEqual(draw(3));
  expect(draw(3)).not.toEqual(draw(4));
});

test("a seed also forgets the normal number that was left over", () => {
  manualSeed(0);
  const first = randn(1).item();
  manualSeed(0);
  expect(randn(1).item()).toBe(first);
});

test("numbers of rand lie in [0, 1) around a half", () => {
  manualSeed(1);
  const { data } = rand(100, 100);
  expect(data.every((value) => value >= 0 && value < 1)).toBe(true);
  expect(mean(data)).toBeCloseTo(0.5, 2);
});

test("numbers of randn have mean 0 and standard deviation 1", () => {
  manualSeed(1);
  const { data } = randn(100, 100);
  expect(mean(data)).toBeCloseTo(0, 1);
  expect(mean(data.map((value) => value ** 2))).toBeCloseTo(1, 1);
});

function mean(data: Float32Array): number {
  return data.reduce((a, b) => a + b, 0) / data.length;
}

function farthest(a: number[], b: number[]): number {
  return Math.max(...a.map((value, i) => Math.abs(value - b[i]!)));
}
