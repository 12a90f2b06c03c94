import { describe, expect, test } from "vitest";
import * as convbook from "../../lib/index.ts";
import type { Size, Tensor } from "../../lib/index.ts";
import { readGoldens } from "./goldens/read.ts";

interface Golden {
  op: string;
  inputs: number[][];
  options: Record<string, unknown>;
  shape: number[];
  output: number[];
  /** By every input. */
  gradients: number[][];
}

/** Operations by name, called with a convolution's weight and bias where there are any. */
const operations: Record<string, (inputs: Tensor[], options: never) => Tensor> =
  {
    conv1d: ([x, w, bias], options: object) =>
      convbook.conv1d(x!, w!, { ...options, bias }),
    conv2d: ([x, w, bias], options: object) =>
      convbook.conv2d(x!, w!, { ...options, bias }),
    convTranspose1d: ([x, w, bias], options: object) =>
      convbook.convTranspose1d(x!, w!, { ...options, bias }),
    convTranspose2d: ([x, w, bias], options: object) =>
      convbook.convTranspose2d(x!, w!, { ...options, bias }),
    maxPool2d: ([x], options) => convbook.maxPool2d(x!, options),
    avgPool2d: ([x], options) => convbook.avgPool2d(x!, options),
    adaptiveAvgPool2d: ([x], { outputSize }: { outputSize: Size }) =>
      convbook.adaptiveAvgPool2d(x!, outputSize),
    unfold: ([x], options) => convbook.unfold(x!, options),
    fold: ([x], options) => convbook.fold(x!, options),
    pad: ([x], options) => convbook.pad(x!, options),
  };

/** The numbers that `windows.py` gives to PyTorch. */
function grid(shape: readonly number[], factor: number): Tensor {
  const result = convbook.zeros(shape);
  result.data.forEach((_, i) => {
    result.data[i] = ((i * factor) % 11) - 5;
  });
  return result;
}

describe.each([
  "conv1d",
  "conv2d-gradients",
  "conv-transpose1d",
  "conv-transpose2d",
  "max-pool2d",
  "avg-pool2d",
  "adaptive-avg-pool2d",
  "unfold",
  "fold",
  "pad",
])("%s and its gradients equal PyTorch's", (name) => {
  const goldens = readGoldens<Golden>(`${name}.jsonl`);
  // Only means are not whole numbers.
  const same = name.includes("avg") ? expectClose : expectEqual;

  test.each(goldens.map((golden) => ({ golden, name: nameOf(golden) })))(
    "$name",
    ({ golden }) => {
      const inputs = golden.inputs.map((shape, i) => {
        const input = grid(shape, [7, 5, 3][i]!);
        input.requiresGrad = true;
        return input;
      });
      const output = operations[golden.op]!(inputs, golden.options as never);
      expect(output.shape).toEqual(golden.shape);
      same(output.data, golden.output);
      output.backward(grid(output.shape, 4));
      inputs.forEach(({ grad }, i) => {
        same(grad!.data, golden.gradients[i]!);
      });
    },
  );
});

function nameOf({ inputs, options }: Golden): string {
  return JSON.stringify({ inputs, ...options }).replaceAll('"', "");
}

function expectEqual(actual: Float32Array, expected: number[]) {
  // −0 and 0 are the same number.
  expect([...actual].map((value) => value + 0)).toEqual(expected);
}

function expectClose(actual: Float32Array, expected: number[]) {
  expect(actual.length).toBe(expected.length);
  const bound = 2e-6 * Math.max(...expected.map(Math.abs), 1e-30);
  actual.forEach((value, i) => {
    expect(Math.abs(value - expected[i]!)).toBeLessThanOrEqual(bound);
  });
}
