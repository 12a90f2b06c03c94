import { expect, test } from "vitest";
import { hash, reseed } from "../../../src/notebook/sandbox/reseed.ts";

function draws(id: string): unknown[] {
  const original = Math.random;
  const seeds: number[] = [];
  reseed(id, (seed) => seeds.push(seed));
  const numbers = Array.from({ length: 1_000 }, () => Math.random());
  Math.random = original;
  return [...seeds, ...numbers];
}

test("a cell draws the same numbers every time, another cell others", () => {
  expect(draws("a")).toEqual(draws("a"));
  expect(draws("a")).not.toEqual(draws("b"));
});

test("numbers are spread over [0, 1)", () => {
  const numbers = draws("a").slice(1) as number[];
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  const mean = numbers.reduce((sum, number) => sum + number) / numbers.length;
  expect(mean).toBeCloseTo(0.5, 1);
});

// FNV-1a test vectors of draft-eastlake-fnv, without their last bit.
test.each([
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["foobar", 0xbf9cf968],
])("hashes %j as published", (text, published) => {
  expect(hash(text)).toBe(published >>> 1);
});
