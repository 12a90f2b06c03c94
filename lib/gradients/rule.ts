import type { Tensor } from "../tensor.ts";

/** One operation on the way back. `Saved` is what the operation gave to `trace`. */
export interface BackwardStep<Saved = never> {
  /** Derivative of the result by each element of `output`, row-major. */
  readonly gradient: Float32Array;
  readonly output: Tensor;
  readonly inputs: readonly Tensor[];
  readonly saved: Saved;
}

/**
 * The way back through one operation: for every input a function that gives the derivative by
 * its elements, row-major. Only those of inputs that require a gradient are called.
 */
export type Rule = (step: BackwardStep) => readonly (() => ArrayLike<number>)[];

/** Rules by the name that the operation gave to `trace`. */
export type Rules = Readonly<Record<string, Rule>>;
