type Multiply = (a: number, b: number) => number;

export function stridedCorr(
  input: number[][],
  kernel: number[][],
  stride: number,
  multiply: Multiply,
): number[][] {
  const [inputH, inputW] = shape(input);
  const [kernelH, kernelW] = shape(kernel);
  const output: number[][] = [];
  for (let y = 0; y + kernelH <= inputH; y++) {
    const row: number[] = [];
    for (let x = 0; x + kernelW <= inputW; x++) {
      let sum = 0;
      for (let ky = 0; ky < kernelH; ky++) {
        for (let kx = 0; kx < kernelW; kx++) {
          sum += multiply(at(kernel, ky, kx), at(input, y + ky, x + kx));
        }
      }
      row.push(sum);
    }
    output.push(row);
  }
  return output
    .filter((_, y) => y % stride === 0)
    .map((row) => row.filter((_, x) => x % stride === 0));
}

function shape(grid: number[][]): [number, number] {
  return [grid.length, grid[0]?.length ?? 0];
}

function at(grid: number[][], y: number, x: number): number {
  return grid[y]?.[x] ?? 0;
}
