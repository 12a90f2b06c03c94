import type { Program } from "../../src/exercise/code-check.ts";

type Grid = number[][];
interface Options {
  padding: [number, number];
  stride: [number, number];
}

/** Right programs that share no thought with the solution. */
export const alternatives: Record<string, Program> = {
  "pad a copy, then slide": ((input: Grid, kernel: Grid, options: Options) => {
    const padded = pad(input, options.padding);
    const rows: Grid = [];
    for (
      let y = 0;
      y + kernel.length <= padded.length;
      y += options.stride[0]
    ) {
      const row: number[] = [];
      for (
        let x = 0;
        x + kernel[0]!.length <= padded[0]!.length;
        x += options.stride[1]
      ) {
        const products = kernel.flatMap((weights, ky) =>
          weights.map((weight, kx) => weight * padded[y + ky]![x + kx]!),
        );
        row.push(products.reduce((a, b) => a + b));
      }
      rows.push(row);
    }
    return rows;
  }) as Program,

  "every window as a row of a table": ((
    input: Grid,
    kernel: Grid,
    { padding, stride }: Options,
  ) => {
    const padded = pad(input, padding);
    const starts = (size: number, span: number, step: number) =>
      Array.from({ length: size - span + 1 }, (_, i) => i).filter(
        (i) => i % step === 0,
      );
    const flat = kernel.flat();
    const [height, width] = [kernel.length, kernel[0]!.length];
    return starts(padded.length, height, stride[0]).map((y) =>
      starts(padded[0]!.length, width, stride[1]).map((x) =>
        padded
          .slice(y, y + height)
          .flatMap((row) => row.slice(x, x + width))
          .reduce((sum, element, i) => sum + element * flat[i]!, 0),
      ),
    );
  }) as Program,

  "scatter each input element, in typed arrays": ((
    input: Grid,
    kernel: Grid,
    { padding, stride }: Options,
  ) => {
    const count = (axis: 0 | 1, n: number, k: number) =>
      1 + (((n + 2 * padding[axis] - k) / stride[axis]) | 0);
    const height = count(0, input.length, kernel.length);
    const width = count(1, input[0]!.length, kernel[0]!.length);
    const rows = Array.from({ length: height }, () => new Float64Array(width));
    input.forEach((elements, i) =>
      elements.forEach((element, j) =>
        kernel.forEach((weights, ky) =>
          weights.forEach((weight, kx) => {
            const y = (i + padding[0] - ky) / stride[0];
            const x = (j + padding[1] - kx) / stride[1];
            if (
              Number.isInteger(y) &&
              Number.isInteger(x) &&
              x >= 0 &&
              x < width
            ) {
              const row = rows[y];
              if (row) row[x]! += weight * element;
            }
          }),
        ),
      ),
    );
    return rows;
  }) as Program,
};

function pad(input: Grid, [top, left]: [number, number]): Grid {
  const width = input[0]!.length + 2 * left;
  const blank = () =>
    Array.from({ length: top }, () => Array<number>(width).fill(0));
  const side = Array<number>(left).fill(0);
  return [
    ...blank(),
    ...input.map((row) => [...side, ...row, ...side]),
    ...blank(),
  ];
}
