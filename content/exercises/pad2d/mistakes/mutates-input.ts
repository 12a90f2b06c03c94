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
  const width = left + (input[0]?.length ?? 0) + right;
  for (const row of input) {
    row.unshift(...zeros(left));
    row.push(...zeros(right));
  }
  input.unshift(...blank(top, width));
  input.push(...blank(bottom, width));
  return input;
}

function blank(height: number, width: number): number[][] {
  return Array.from({ length: height }, () => zeros(width));
}

function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0);
}
