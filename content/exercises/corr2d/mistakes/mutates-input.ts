type Pair = [height: number, width: number];

export function corr2d(
  input: number[][],
  kernel: number[][],
  { padding, stride }: { padding: Pair; stride: Pair },
): number[][] {
  for (const row of input) {
    for (let i = 0; i < padding[1]; i++) {
      row.unshift(0);
      row.push(0);
    }
  }
  const [inputH, inputW] = shape(input);
  for (let i = 0; i < padding[0]; i++) {
    input.unshift(new Array<number>(inputW).fill(0));
    input.push(new Array<number>(inputW).fill(0));
  }
  const [kernelH, kernelW] = shape(kernel);
  const outputH =
    Math.floor((inputH + 2 * padding[0] - kernelH) / stride[0]) + 1;
  const outputW = Math.floor((inputW - kernelW) / stride[1]) + 1;
  const output: number[][] = [];
  for (let y = 0; y < outputH; y++) {
    const row: number[] = [];
    for (let x = 0; x < outputW; x++) {
      let sum = 0;
      for (let ky = 0; ky < kernelH; ky++) {
        for (let kx = 0; kx < kernelW; kx++) {
          sum +=
            at(kernel, ky, kx) *
            at(input, y * stride[0] + ky, x * stride[1] + kx);
        }
      }
      row.push(sum);
    }
    output.push(row);
  }
  return output;
}

function shape(grid: number[][]): Pair {
  return [grid.length, grid[0]?.length ?? 0];
}

function at(grid: number[][], y: number, x: number): number {
  return grid[y]?.[x] ?? 0;
}
