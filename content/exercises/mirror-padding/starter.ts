type Pair = [height: number, width: number];
type Matrix = number[][];

export function mirrorPad(input: Matrix, padding: Pair): Matrix {
  const output: Matrix = [];

  return output;
}
