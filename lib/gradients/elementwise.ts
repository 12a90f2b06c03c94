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

const slopes: Record<keyof typeof unary, Slope> = {
  neg: () => -1,
  abs: Math.sign,
  exp: (_, y) => y,
  log: (x) => 1 / x,
  sqrt: (_, y) => 1 / (2 * y),
  relu: (x) => +(x > 0),
  sigmoid: (_, y) => y * (1 - y),
  tanh: (_, y) => 1 - y * y,
};

/** Comparisons are flat and are never recorded. */
type Smooth = Exclude<
  keyof typeof binary,
  "eq" | "ne" | "lt" | "le" | "gt" | "ge"
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
  // Equals share the gradient.
  maximum: [(a, b) => share(a - b), (a, b) => share(b - a)],
  minimum: [(a, b) => share(b - a), (a, b) => share(a - b)],
};

/** The way back through functions of each element. */
export const elementwiseRules: Rules = {
  ...Object.fromEntries(
    Object.entries(slopes).map(([op, slope]) => [op, oneRule(slope)]),
  ),
  ...Object.fromEntries(
    Object.entries(slopePairs).map(([op, pair]) => [op, twoRule(pair)]),
  ),
  clamp: ({
    gradient,
    inputs,
    saved: [min, max],
  }: BackwardStep<[number, number]>) => [
    () =>
      inputs[0]!.data.map((x, i) => (x >= min && x <= max ? gradient[i]! : 0)),
  ],
};

function share(lead: number): number {
  return (1 + Math.sign(lead)) / 2;
}

function oneRule(slope: Slope): Rule {
  return ({ gradient, output, inputs }) => [
    () =>
      gradient.map(
        (value, i) => value * slope(inputs[0]!.data[i]!, output.data[i]!),
      ),
  ];
}

function twoRule(pair: Slopes): Rule {
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
        sums[which === 0 ? atA : atB]! +=
          gradient[i]! * slope(a.data[atA]!, b.data[atB]!, output.data[i]!);
      }
      return sums;
    });
  };
}
