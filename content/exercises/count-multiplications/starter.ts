type Multiply = (a: number, b: number) => number;

export function stridedCorr(
  input: number[][],
  kernel: number[][],
  stride: number,
  multiply: Multiply,
): number[][] {
  const output: number[][] = [];

  return output;
}
