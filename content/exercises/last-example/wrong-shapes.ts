import type { Shape } from "./right-shape.ts";
import type { Situation } from "./situation.ts";

/** Shapes that plausible slips lead to, by message id, likeliest first. */
export const wrongShapes = {
  "no-padding": perAxis((n, k, _, s) => Math.floor((n - k) / s) + 1),
  "padding-once": perAxis((n, k, p, s) => Math.floor((n - k + p) / s) + 1),
  ceil: perAxis((n, k, p, s) => Math.ceil((n - k + 2 * p) / s) + 1),
  "forgot-plus-one": perAxis((n, k, p, s) => Math.floor((n - k + 2 * p) / s)),
  "not-floored": perAxis((n, k, p, s) => (n - k + 2 * p + s) / s),
  "kernel-forgotten": perAxis((n, _, p, s) => Math.floor((n + 2 * p) / s)),
  "stride-forgotten": perAxis((n, k, p) => n - k + 2 * p + 1),
  "axes-swapped": (s: Situation) => {
    const length = perAxis(
      (n, k, p, step) => Math.floor((n - k + 2 * p) / step) + 1,
    );
    return length({
      ...s,
      kernelH: s.kernelW,
      kernelW: s.kernelH,
      paddingH: s.paddingW,
      paddingW: s.paddingH,
      strideH: s.strideW,
      strideW: s.strideH,
    });
  },
};

type Length = (
  input: number,
  kernel: number,
  padding: number,
  stride: number,
) => number;

function perAxis(length: Length): (s: Situation) => Shape {
  return (s) => [
    length(s.inputH, s.kernelH, s.paddingH, s.strideH),
    length(s.inputW, s.kernelW, s.paddingW, s.strideW),
  ];
}
