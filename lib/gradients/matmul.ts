import type { MatmulPlan } from "../matmul.ts";
import type { BackwardStep, Rules } from "./rule.ts";

/** The way back through a product: gradient · bᵀ and aᵀ · gradient, summed over repeats. */
export const matmulRules: Rules = {
  matmul: ({ gradient, inputs, saved: plan }: BackwardStep<MatmulPlan>) => {
    const [a, b] = inputs.map((input) => input.data) as [
      Float32Array,
      Float32Array,
    ];
    const { rows, inner, columns, left, right } = plan;
    const through = (add: (m: number, k: number, n: number) => void) => {
      for (let matrix = 0; matrix < left.length; matrix++) {
        for (let m = 0; m < rows; m++) {
          for (let k = 0; k < inner; k++) {
            const atA = (left[matrix]! * rows + m) * inner + k;
            const atB = (right[matrix]! * inner + k) * columns;
            const at = (matrix * rows + m) * columns;
            for (let n = 0; n < columns; n++) add(atA, atB + n, at + n);
          }
        }
      }
    };
    const sums = (count: number) => new Float64Array(count);
    return [
      () => {
        const sum = sums(a.length);
        through((i, j, k) => (sum[i]! += gradient[k]! * b[j]!));
        return sum;
      },
      () => {
        const sum = sums(b.length);
        through((i, j, k) => (sum[j]! += gradient[k]! * a[i]!));
        return sum;
      },
    ];
  },
};
