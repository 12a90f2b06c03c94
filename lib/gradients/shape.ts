import type { BackwardStep, Rules } from "./rule.ts";

/** The way back through operations that only move elements. */
export const shapeRules: Rules = {
  reshape: ({ gradient }) => [() => gradient],

  // Whatever an element went to gives its gradient back to it; what comes from outside, at −1, is
  // nobody's.
  gather: ({ gradient, inputs, saved }: BackwardStep<Int32Array>) => [
    () => {
      const sums = new Float64Array(inputs[0]!.numel());
      gradient.forEach((value, i) => (sums[saved[i]!]! += value));
      return sums;
    },
  ],

  cat: ({ gradient, inputs, saved: runs }: BackwardStep<number[]>) => {
    const stride = runs.reduce((a, b) => a + b, 0);
    return inputs.map((input, which) => () => {
      const run = runs[which]!;
      const first = runs.slice(0, which).reduce((a, b) => a + b, 0);
      const part = new Float32Array(input.numel());
      for (let start = 0, from = first; start < part.length; start += run) {
        part.set(gradient.subarray(from, from + run), start);
        from += stride;
      }
      return part;
    });
  },
};
