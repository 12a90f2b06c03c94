import { expect, test } from "vitest";
import { corr2d } from "../../content/exercises/corr2d/solution.ts";
import { drawArgs } from "../../content/exercises/tconv2d/sample.ts";
import { tconv2d } from "../../content/exercises/tconv2d/solution.ts";
import { createRandom } from "../../src/exercise/random.ts";

const dot = (a: number[][], b: number[][]) =>
  a.flat().reduce((sum, value, i) => sum + value * b.flat()[i]!, 0);

test("the solution is the transpose of the convolution, on random data", () => {
  const random = createRandom(5);
  for (let index = 0; index < 50; index++) {
    const [y, kernel, options] = drawArgs(random, { index, size: 4 });
    const back = tconv2d(y, kernel, options);
    const x = back.map((row) => row.map(() => random.int(-5, 5)));
    const forth = corr2d(x, kernel, options);
    expect(forth.length).toBe(y.length);
    expect(dot(forth, y)).toBe(dot(x, back));
  }
});

test("inserting zeros and turning the kernel round gives the same", () => {
  const random = createRandom(6);
  for (let index = 0; index < 50; index++) {
    const [input, kernel, options] = drawArgs(random, { index, size: 3 });
    const { padding, stride } = options;
    const spread = spreadRows(input, stride[0], (row) => row.map(() => 0)).map(
      (row) => spreadRows(row, stride[1], () => 0),
    );
    const turned = kernel.map((row) => [...row].reverse()).reverse();
    const around: [number, number] = [
      kernel.length - 1 - padding[0],
      kernel[0]!.length - 1 - padding[1],
    ];
    expect(corr2d(spread, turned, { padding: around, stride: [1, 1] })).toEqual(
      tconv2d(input, kernel, options),
    );
  }
});

function spreadRows<T>(list: T[], stride: number, zero: (one: T) => T): T[] {
  return list.flatMap((one, i) =>
    i === 0
      ? [one]
      : [...Array.from({ length: stride - 1 }, () => zero(one)), one],
  );
}
