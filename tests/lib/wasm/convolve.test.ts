import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as convolveForward from "../../../lib/convolve.ts";
import * as convolveGradients from "../../../lib/convolve-gradients.ts";
import * as referenceForward from "../../../lib/reference.ts";
import * as referenceGradients from "../../../lib/reference-gradients.ts";
import { forward } from "../../../lib/wasm/forward.ts";
import { inputGradient } from "../../../lib/wasm/input-gradient.ts";
import { useVariant, usedVariant } from "../../../lib/wasm/machine.ts";
import { weightGradient } from "../../../lib/wasm/weight-gradient.ts";
import { make, worst } from "./problem.ts";
import type { Lengths, Problem } from "./problem.ts";

const reference = { ...referenceForward, ...referenceGradients };
const convolve = { ...convolveForward, ...convolveGradients };

const best = usedVariant();

const small = fc.integer({ min: 1, max: 3 });
const problem = fc
  .record({
    N: fc.integer({ min: 1, max: 2 }),
    groups: small,
    // The last one has sums in chunks.
    groupCin: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(50)),
    groupCout: fc.integer({ min: 1, max: 9 }),
    kernelH: fc.integer({ min: 1, max: 5 }),
    kernelW: fc.integer({ min: 1, max: 5 }),
    roomH: fc.integer({ min: 0, max: 12 }),
    W: fc.integer({ min: 1, max: 40 }),
    stride: fc.tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
    ),
    padding: fc.tuple(
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
    ),
    dilation: fc.tuple(small, small),
    seed: fc.nat(1e6),
  })
  .map(({ groups, groupCin, groupCout, roomH, seed, ...rest }) => {
    const spanH = rest.dilation[0] * (rest.kernelH - 1) + 1;
    const spanW = rest.dilation[1] * (rest.kernelW - 1) + 1;
    const lengths = {
      ...rest,
      groups,
      Cin: groups * groupCin,
      Cout: groups * groupCout,
      H: Math.max(1, spanH - 2 * rest.padding[0]) + roomH,
      W: Math.max(rest.W, spanW - 2 * rest.padding[1]),
    };
    return { lengths, seed };
  });

/** The three results, by whatever computes them. */
const operations = [
  [
    "the output",
    (by: Computer, { plan, input, weight, bias }: Problem) =>
      by.forward(plan, input, weight, bias),
  ],
  [
    "the input's gradient",
    (by: Computer, { plan, outputGradient, weight }: Problem) =>
      by.inputGradient(plan, outputGradient, weight),
  ],
  [
    "the weight's gradient",
    (by: Computer, { plan, input, outputGradient }: Problem) =>
      by.weightGradient(plan, input, outputGradient),
  ],
] as const;

interface Computer {
  forward: typeof forward;
  inputGradient: typeof inputGradient;
  weightGradient: typeof weightGradient;
}

const kernels: Computer = { forward, inputGradient, weightGradient };

describe.each(["relaxed", "plain"] as const)("with %s SIMD", (variant) => {
  beforeAll(() => {
    expect(useVariant(variant)).toBe(true);
  });
  afterAll(() => {
    useVariant(best);
  });

  test.each(operations)("%s of whole numbers is exact", (_, compute) => {
    fc.assert(
      fc.property(problem, ({ lengths, seed }) => {
        const given = make(lengths, seed, true);
        expect(compute(kernels, given)).toEqual(compute(reference, given));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test.each(operations)(
    "%s is within 2e-6 of the largest element",
    (_, compute) => {
      fc.assert(
        fc.property(problem, ({ lengths, seed }) => {
          const given = make(lengths, seed);
          const error = worst(
            compute(kernels, given),
            compute(reference, given),
          );
          expect(error).toBeLessThanOrEqual(2e-6);
        }),
        { numRuns: 200, seed: 8 },
      );
    },
  );

  const layer: Lengths = {
    N: 1,
    Cin: 8,
    H: 20,
    W: 19,
    Cout: 8,
    kernelH: 3,
    kernelW: 3,
    groups: 1,
    stride: [1, 1],
    padding: [1, 1],
    dilation: [1, 1],
  };

  test("a kernel of 3 × 3 for each channel is exact for whole numbers", () => {
    const channels = { Cin: 64, Cout: 64, groups: 64, kernelH: 3, kernelW: 3 };
    const size = fc.integer({ min: 5, max: 24 });
    const lengths = fc.record({ H: size, W: size, stride: small });
    fc.assert(
      fc.property(lengths, ({ H, W, stride }) => {
        // As far apart as windows: rows that a window leaves out.
        const steps = [stride, 1] as [number, number];
        const given = make(
          { ...layer, ...channels, H, W, stride: steps, dilation: steps },
          9,
          true,
        );
        const { plan, input, weight, bias } = given;
        expect(forward(plan, input, weight, bias)).toEqual(
          reference.forward(plan, input, weight, bias),
        );
      }),
      { numRuns: 30, seed: 9 },
    );
  });

  test.each([NaN, Infinity, -Infinity])(
    "%s goes where it goes in the reference",
    (value) => {
      for (const [place, lengths] of [
        ["input", layer],
        ["weight", layer],
        ["weight", { ...layer, Cin: 40, H: 3, W: 4 }],
        ["outputGradient", layer],
      ] as const) {
        const given = make(lengths, 5, true);
        given[place][40] = value;
        const { plan, input, weight, outputGradient } = given;
        expect(convolve.forward(plan, input, weight)).toEqual(
          reference.forward(plan, input, weight),
        );
        expect(convolve.inputGradient(plan, outputGradient, weight)).toEqual(
          reference.inputGradient(plan, outputGradient, weight),
        );
        expect(convolve.weightGradient(plan, input, outputGradient)).toEqual(
          reference.weightGradient(plan, input, outputGradient),
        );
      }
    },
  );

  test("a long sum of equal numbers, whose roundings all go one way, is as near", () => {
    const row = { ...layer, Cin: 1, H: 1, W: 90_000, Cout: 1, kernelH: 1 };
    const { plan, input, outputGradient } = make({ ...row, padding: [0, 0] });
    input.fill(0.1);
    outputGradient.fill(0.7);
    const error = worst(
      weightGradient(plan, input, outputGradient),
      reference.weightGradient(plan, input, outputGradient),
    );
    expect(error).toBeLessThanOrEqual(2e-6);
  });

  test("a weight that is edited in place counts at once", () => {
    const { plan, input, weight } = make(layer, 5, true);
    const before = forward(plan, input, weight);
    weight[0]! += 1;
    expect(forward(plan, input, weight)).toEqual(
      reference.forward(plan, input, weight),
    );
    weight[0]! -= 1;
    expect(forward(plan, input, weight)).toEqual(before);
  });

  test("an earlier result stays when memory grows for a later call", () => {
    const first = make(layer, 5, true);
    const result = forward(first.plan, first.input, first.weight)!;
    const copy = result.slice();
    const large = make(
      { ...layer, Cin: 1, Cout: 1, H: 3000, W: 2000 },
      6,
      true,
    );
    expect(forward(large.plan, large.input, large.weight)?.length).toBe(6e6);
    expect(result).toEqual(copy);
    expect(forward(first.plan, first.input, first.weight)).toEqual(copy);
  });
});

test("the fused variant rounds a product and its sum once, the plain one twice", () => {
  const lengths = {
    N: 1,
    Cin: 8,
    H: 20,
    W: 19,
    Cout: 8,
    kernelH: 3,
    kernelW: 3,
  };
  const given = make({
    ...lengths,
    groups: 1,
    stride: [1, 1],
    padding: [1, 1],
    dilation: [1, 1],
  });
  const [fused, plain] = (["relaxed", "plain"] as const).map((variant) => {
    useVariant(variant);
    return forward(given.plan, given.input, given.weight);
  });
  useVariant(best);
  expect(fused).not.toEqual(plain);
});

test("without WebAssembly the reference serves, and an empty batch is empty", () => {
  expect(useVariant("none")).toBe(true);
  const lengths = { N: 1, Cin: 2, H: 9, W: 8, Cout: 3, kernelH: 2, kernelW: 3 };
  const steps = {
    groups: 1,
    stride: [1, 2],
    padding: [0, 1],
    dilation: [1, 1],
  };
  const given = make({ ...lengths, ...steps } as Lengths);
  const { plan, input, weight } = given;
  expect(forward(plan, input, weight)).toBeUndefined();
  expect(convolve.forward(plan, input, weight)).toEqual(
    reference.forward(plan, input, weight),
  );
  useVariant(best);
  const none = new Float32Array(0);
  const empty = { ...plan, N: 0 };
  expect(convolve.forward(empty, none, weight)).toEqual(none);
  expect(convolve.inputGradient(empty, none, weight)).toEqual(none);
  expect(convolve.weightGradient(empty, none, none)).toEqual(
    new Float32Array(weight.length),
  );
});
