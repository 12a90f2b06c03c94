interface Sides {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export function pad2d(input: number[][], { top, bottom }: Sides): number[][] {
  const width = input[0]?.length ?? 0;
  const middle = input.map((row) => [...row]);
  return [...blank(top, width), ...middle, ...blank(bottom, width)];
}

function blank(height: number, width: number): number[][] {
  return Array.from({ length: height }, () => zeros(width));
}

function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0);
}
