import { fault } from "./fault.ts";
import { broadcastOffsets, broadcastShape } from "./offsets.ts";
import type { Grid } from "./offsets.ts";
import { allocate, countElements } from "./shape.ts";

/** Lengths of a product of matrices, [rows, inner] · [inner, columns], and where each starts. */
export interface MatmulPlan {
  readonly rows: number;
  readonly inner: number;
  readonly columns: number;
  readonly shape: readonly number[];
  /** Which matrix of each operand belongs to each matrix of the result. */
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Checks the shapes of two operands with at least two axes. */
export function planMatmul(op: string, a: Grid, b: Grid): MatmulPlan {
  const [rows, inner] = a.shape.slice(-2) as [number, number];
  const [innerB, columns] = b.shape.slice(-2) as [number, number];
  if (inner !== innerB) {
    throw fault`${op}: a row of ${a.shape} is ${inner} long, but a column of ${b.shape} is ${innerB}; make both equally long`;
  }
  const [batchA, batchB] = [a.shape.slice(0, -2), b.shape.slice(0, -2)];
  const batch = broadcastShape(op, batchA, batchB);
  return {
    rows,
    inner,
    columns,
    shape: [...batch, rows, columns],
    left: broadcastOffsets(op, batchA, batch),
    right: broadcastOffsets(op, batchB, batch),
  };
}

/** `out[m, n] = Σ_k a[m, k] · b[k, n]`, for every matrix of the batch. */
export function multiply(op: string, a: Grid, b: Grid, plan: MatmulPlan): Grid {
  const { rows, inner, columns, shape, left, right } = plan;
  const data = allocate(op, shape);
  const row = new Float64Array(columns); // 64 bits, rounded once.
  const matrices = countElements(shape.slice(0, -2));
  for (let matrix = 0; matrix < matrices; matrix++) {
    const startA = left[matrix]! * rows * inner;
    const startB = right[matrix]! * inner * columns;
    for (let m = 0; m < rows; m++) {
      row.fill(0);
      for (let k = 0; k < inner; k++) {
        const factor = a.data[startA + m * inner + k]!;
        const first = startB + k * columns;
        for (let n = 0; n < columns; n++)
          row[n]! += factor * b.data[first + n]!;
      }
      data.set(row, (matrix * rows + m) * columns);
    }
  }
  return { data, shape };
}
