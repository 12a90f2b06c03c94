type Pair = [height: number, width: number];

export function tconv2d(
  input: number[][],
  kernel: number[][],
  { padding, stride }: { padding: Pair; stride: Pair },
): number[][] {
  const output: number[][] = [];

  return output;
}
