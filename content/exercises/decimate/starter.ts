export function decimate(
  sound: number[][],
  kernel: number[],
  stride: number,
): number[][] {
  const output: number[][] = [];

  return output;
}
