type Pair = [height: number, width: number];

export function corr2d(
  input: number[][],
  kernel: number[][],
  { padding, stride }: { padding: Pair; stride: Pair },
): number[][] {
  const [inputH, inputW] = shape(input);
  const [kernelH, kernelW] = shape(kernel);
  const outputH = (inputH + 2 * padding[0] - kernelH) / stride[0] + 1;
  const outputW = (inputW + 2 * padding[1] - kernelW) / stride[1] + 1;
  const output = new Array<number[]>(outputH);
  for (let y = 0; y < outputH; y++) {
    const row = new Array<number>(outputW).fill(0);
    for (let x = 0; x < outputW; x++) {
      for (let ky = 0; ky < kernelH; ky++) {
        for (let kx = 0; kx < kernelW; kx++) {
          const inputY = y * stride[0] - padding[0] + ky;
          const inputX = x * stride[1] - padding[1] + kx;
          row[x] =
            at(row, x) + cell(kernel, ky, kx) * cell(input, inputY, inputX);
        }
      }
    }
    output[y] = row;
  }
  return output;
}

function shape(grid: number[][]): Pair {
  return [grid.length, grid[0]?.length ?? 0];
}

function at(row: number[], x: number): number {
  return row[x] ?? 0;
}

function cell(grid: number[][], y: number, x: number): number {
  return at(grid[y] ?? [], x);
}
