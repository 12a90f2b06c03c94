type Pair = [height: number, width: number];

export function tconv2d(
  input: number[][],
  kernel: number[][],
  { padding, stride }: { padding: Pair; stride: Pair },
): number[][] {
  const [inputH, inputW] = shape(input);
  const [kernelH, kernelW] = shape(kernel);
  const outputH = (inputH - 1) * stride[0] - 2 * padding[0] + kernelH;
  const outputW = (inputW - 1) * stride[1] - 2 * padding[1] + kernelW;
  const output = Array.from({ length: outputH }, () =>
    Array.from({ length: outputW }, () => 0),
  );
  for (let y = 0; y < inputH; y++) {
    for (let x = 0; x < inputW; x++) {
      for (let ky = 0; ky < kernelH; ky++) {
        for (let kx = 0; kx < kernelW; kx++) {
          const row = output[y * stride[0] + ky];
          const column = x * stride[1] + kx;
          const sum = row?.[column];
          if (!row || sum === undefined) continue;
          row[column] = sum + at(input, y, x) * at(kernel, ky, kx);
        }
      }
    }
  }
  return output;
}

function shape(grid: number[][]): Pair {
  return [grid.length, grid[0]?.length ?? 0];
}

function at(grid: number[][], y: number, x: number): number {
  return grid[y]?.[x] ?? 0;
}
