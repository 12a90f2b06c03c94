import type { MeanWindows } from "../avg-pool2d.ts";
import type { Windows } from "../conv2d-plan.ts";
import { gatherColumns, scatterColumns } from "../unfold.ts";
import type { BackwardStep, Rules } from "./rule.ts";

/** The way back through what copies, picks or averages elements of windows. */
export const windowRules: Rules = {
  // Each is the transpose of the other.
  unfold: ({ gradient, inputs, saved }: BackwardStep<Windows>) => [
    () => {
      const result = new Float32Array(inputs[0]!.numel());
      scatterColumns(saved, gradient, result);
      return result;
    },
  ],
  fold: ({ gradient, inputs, saved }: BackwardStep<Windows>) => [
    () => {
      const result = new Float32Array(inputs[0]!.numel());
      gatherColumns(saved, gradient, result);
      return result;
    },
  ],

  // Only the largest element of a window had a say.
  maxPool2d: ({ gradient, inputs, saved }: BackwardStep<Int32Array>) => [
    () => {
      const sums = new Float64Array(inputs[0]!.numel());
      saved.forEach((place, i) => {
        if (place >= 0) sums[place]! += gradient[i]!;
      });
      return sums;
    },
  ],

  // All elements of a window had the same say.
  meanOfWindows: ({ gradient, inputs, saved }: BackwardStep<MeanWindows>) => [
    () => {
      const { H, W, rows, columns } = saved;
      const sums = new Float64Array(inputs[0]!.numel());
      let next = 0;
      for (let plane = 0; next < gradient.length; plane++) {
        for (const row of rows) {
          for (const column of columns) {
            const share = gradient[next++]! / (row.count * column.count);
            for (let y = row.start; y < row.end; y++) {
              for (let x = column.start; x < column.end; x++) {
                sums[(plane * H + y) * W + x]! += share;
              }
            }
          }
        }
      }
      return sums;
    },
  ],
};
