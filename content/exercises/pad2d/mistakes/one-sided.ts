interface Sides {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export function pad2d(input: number[][], { top, left }: Sides): number[][] {
  const width = left + (input[0]?.length ?? 0);
  const middle = input.map((row) => [...zeros(left), ...row]);
  return [...blank(top, width), ...middle];
}

function blank(height: number, width: number): number[][] {
  return Array.from({ length: height }, () => zeros(width));
}

function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0);
}
