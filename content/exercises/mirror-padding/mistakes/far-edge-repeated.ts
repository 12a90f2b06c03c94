type Pair = [height: number, width: number];
type Matrix = number[][];

export function mirrorPad(input: Matrix, padding: Pair): Matrix {
  const rows = mirror(input.length, padding[0]);
  const columns = mirror(input[0]?.length ?? 0, padding[1]);
  return rows.map((y) => columns.map((x) => input[y]?.[x] ?? 0));
}

function mirror(size: number, pad: number): number[] {
  if (pad >= size)
    throw new RangeError(`mirrorPad: ${pad} of ${size} elements`);
  return Array.from({ length: size + 2 * pad }, (_, i) => {
    const place = Math.abs(i - pad);
    return place < size ? place : 2 * size - 1 - place;
  });
}
