type Pair = [height: number, width: number];

export function meanPool(
  input: number[][],
  size: Pair,
  { padding, stride }: { padding: Pair; stride: Pair },
): number[][] {
  const inputW = input.length;
  const inputH = input[0]?.length ?? 0;
  const rows = count(inputH, size[0], padding[0], stride[0]);
  const columns = count(inputW, size[1], padding[1], stride[1]);
  return Array.from({ length: rows }, (_, y) =>
    Array.from({ length: columns }, (_, x) => {
      let sum = 0;
      for (let wy = 0; wy < size[0]; wy++) {
        for (let wx = 0; wx < size[1]; wx++) {
          const inputY = y * stride[0] - padding[0] + wy;
          const inputX = x * stride[1] - padding[1] + wx;
          sum += input[inputY]?.[inputX] ?? 0;
        }
      }
      return sum / (size[0] * size[1]);
    }),
  );
}

function count(n: number, k: number, q: number, s: number) {
  return Math.floor((n + q - k) / s) + 1;
}
