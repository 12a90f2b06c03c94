interface Sides {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export function pad2d(
  input: number[][],
  { top: left, bottom: right, left: top, right: bottom }: Sides,
): number[][] {
  const width = left + (input[0]?.length ?? 0) + right;
  const middle = input.map((row) => [...zeros(left), ...row, ...zeros(right)]);
  return [...blank(top, width), ...middle, ...blank(bottom, width)];
}

function blank(height: number, width: number): number[][] {
  return Array.from({ length: height }, () => zeros(width));
}

function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0);
}
