import type { binary, unary } from "../elementwise.ts";
import { meetingPlaces } from "../elementwise.ts";
import type { BackwardStep, Rule, Rules } from "./rule.ts";

/** dy/dx as a function of x and y. */
type Slope = (x: number, y: number) => number;

/** ∂y/∂a and ∂y/∂b as functions of a, b and y. */
type Slopes = readonly [
  (a: number, b: number, y: number) => number,
  (a: number, b: number, y: number) => number,
];

const slopes: Record<Exclude<keyof typeof unary, "relu">, Slope> = {
  neg: () => -1,
  abs: (x) => Math.sign(x) || 0, // 0 for NaN, as in PyTorch.
  exp: (_, y) => y,
  log: (x) => 1 / x,
  sqrt: (_, y) => 1 / (2 * y),
  sigmoid: (_, y) => y * (1 - y),
  tanh: (_, y) => 1 - y * y,
};

/** Comparisons are flat and are never recorded. */
type Smooth = Exclude<
  keyof typeof binary,
  "maximum" | "minimum" | "eq" | "ne" | "lt" | "le" | "gt" | "ge"
>;

const slopePairs: Record<Smooth, Slopes> = {
  add: [() => 1, () => 1],
  sub: [() => 1, () => -1],
  mul: [(_, b) => b, (a) => a],
  div: [(_, b) => 1 / b, (_, b, y) => -y / b],
  pow: [
    (a, b) => (b === 0 ? 0 : b * a ** (b - 1)),
    (a, b, y) => (a === 0 && b >= 0 ? 0 : y * Math.log(a)),
  ],
};

/** The way back through functions of each element. */
export const elementwiseRules: Rules = {
  ...Object.fromEntries(
    Object.entries(slopes).map(([op, slope]) => [op, oneRule(slope)]),
  ),
  ...Object.fromEntries(
    Object.entries(slopePairs).map(([op, pair]) => [op, twoRule(pair)]),
  ),
  // What is not chosen has no part even in an infinite gradient; NaN is chosen, as in PyTorch.
  relu: oneRule((x) => +!(x <= 0), shared),
  maximum: twoRule([share, (a, b) => share(b, a)], shared),
  minimum: twoRule([(a, b) => share(b, a), share], shared),
  std: oneRule((_, y) => y && 1 / (2 * y)),
  clamp: ({
    gradient,
    inputs,
    saved: [min, max],
  }: BackwardStep<[number, number]>) => [
    () =>
      inputs[0]!.data.map((x, i) => (x >= min && x <= max ? gradient[i]! : 0)),
  ],
};

/** How much of the gradient the larger of two gets; equals share it. */
function share(own: number, rival: number): number {
  return own === rival ? 0.5 : +!(own < rival);
}

function product(gradient: number, slope: number): number {
  return gradient * slope;
}

function shared(gradient: number, part: number): number {
  return part && gradient * part;
}

function oneRule(slope: Slope, times = product): Rule {
  return ({ gradient, output, inputs }) => [
    () =>
      gradient.map((value, i) =>
        times(value, slope(inputs[0]!.data[i]!, output.data[i]!)),
      ),
  ];
}

function twoRule(pair: Slopes, times = product): Rule {
  return ({ gradient, output, inputs }) => {
    const [a, b] = inputs as [(typeof inputs)[0], (typeof inputs)[0]];
    const places = meetingPlaces("backward", a, b, output.shape);
    return pair.map((slope, which) => () => {
      // An element that was repeated gets the sum over its copies.
      const sums = new Float64Array(inputs[which]!.numel());
      const [placesA, placesB] = places;
      for (let i = 0; i < gradient.length; i++) {
        const atA = placesA ? placesA[i]! : i;
        const atB = placesB ? placesB[i]! : i;
        sums[which === 0 ? atA : atB]! += times(
          gradient[i]!,
          slope(a.data[atA]!, b.data[atB]!, output.data[i]!),
        );
      }
      return sums;
    });
  };
}
