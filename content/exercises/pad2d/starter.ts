interface Sides {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export function pad2d(
  input: number[][],
  { top, bottom, left, right }: Sides,
): number[][] {
  const output: number[][] = [];

  return output;
}
