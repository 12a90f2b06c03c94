import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as convolve from "../../../lib/convolve.ts";
import * as reference from "../../../lib/reference.ts";
import { useVariant, usedVariant } from "../../../lib/wasm/machine.ts";
import { winograd } from "../../../lib/wasm/winograd.ts";
import { make, worst } from "./problem.ts";
import type { Lengths, Problem } from "./problem.ts";

const best = usedVariant();

const layer: Lengths = {
  N: 1,
  Cin: 32,
  H: 9,
  W: 11,
  Cout: 33,
  kernelH: 3,
  kernelW: 3,
  groups: 1,
  stride: [1, 1],
  padding: [1, 1],
  dilation: [1, 1],
};

const side = fc.integer({ min: 10, max: 17 });
const padding = fc.integer({ min: 0, max: 4 });
const problem = fc.record({
  N: fc.integer({ min: 1, max: 2 }),
  Cin: fc.constantFrom(32, 33, 36),
  Cout: fc.integer({ min: 32, max: 37 }),
  H: side,
  W: side,
  padding: fc.tuple(padding, padding),
});

const quick = ({ plan, input, weight, bias }: Problem) =>
  winograd(plan, input, weight, bias);
const slow = ({ plan, input, weight, bias }: Problem) =>
  reference.forward(plan, input, weight, bias);

describe.each(["relaxed", "plain"] as const)("with %s SIMD", (variant) => {
  beforeAll(() => {
    expect(useVariant(variant)).toBe(true);
  });
  afterAll(() => {
    useVariant(best);
  });

  test("Winograd's way is exact for whole numbers", () => {
    fc.assert(
      fc.property(problem, fc.nat(1e6), (lengths, seed) => {
        const given = make({ ...layer, ...lengths }, seed, true);
        expect(quick(given)).toEqual(slow(given));
      }),
      { numRuns: 40, seed: 9 },
    );
  });

  test("Winograd's way is within 2e-6 of the largest element", () => {
    fc.assert(
      fc.property(problem, fc.nat(1e6), (lengths, seed) => {
        const given = make({ ...layer, ...lengths }, seed);
        expect(worst(quick(given), slow(given))).toBeLessThanOrEqual(2e-6);
      }),
      { numRuns: 40, seed: 10 },
    );
  });

  test.each([NaN, Infinity, -Infinity])(
    "%s goes where it goes in the reference",
    (value) => {
      for (const place of ["input", "weight"] as const) {
        const given = make(layer, 5, true);
        given[place][40] = value;
        expect(quick(given)).toBeUndefined();
        const { plan, input, weight } = given;
        expect(convolve.forward(plan, input, weight)).toEqual(
          reference.forward(plan, input, weight),
        );
      }
    },
  );
});

// prettier-ignore
test.each([
  ["a stride", { stride: [1, 2] }],
  ["a dilation", { dilation: [2, 1] }],
  ["groups", { groups: 4, Cout: 64 }],
  ["a kernel of 3 × 4", { kernelW: 4 }],
  ["few channels", { Cin: 28 }],
  ["a small output", { H: 7, W: 9 }],
  ["a picture whose planes would fill the memory", { H: 200, W: 200 }],
] satisfies [string, Partial<Lengths>][])("%s is not for Winograd's way", (_, change) => {
  expect(quick(make({ ...layer, ...change }))).toBeUndefined();
});
