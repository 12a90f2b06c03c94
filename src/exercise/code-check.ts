import type { Matrix } from "./matrix.ts";
import type { MessageValues } from "./message.ts";
import type { Random } from "./random.ts";

/** Any function of the reader's kind, with its types forgotten. */
export type Program = (...args: unknown[]) => unknown;

/** The reader writes a function; it is compared with the solution on drawn cases. */
export interface CodeCheck {
  kind: "code";
  /** Folder name of the exercise. */
  id: string;
  /** Function that the reader has to define. */
  name: string;
  /** Names of its parameters, for the evidence. */
  params: readonly string[];
  /** What it must return. */
  returns: "matrix";
  /**
   * True if the reader gets `multiply(a, b)` after the other arguments and every product must come
   * from it: the check counts the calls.
   */
  counts?: boolean;
  solution: Program;
  mistakes: readonly Mistake[];
  /** Draws the arguments of one case. */
  sample: (random: Random, draw: CaseDraw) => unknown[];
  /** Cases that need not tell the mistakes apart, but on which a careless program trips. */
  edges: (random: Random) => unknown[][];
  /** The arguments as values for the messages' holes. */
  describe: (args: readonly unknown[]) => MessageValues;
  /** A call as a convolution with the same answer, so that a figure can go through it. */
  asConvolution?: ((args: readonly unknown[]) => Convolution) | undefined;
}

/** One channel and one kernel. */
export interface Convolution {
  input: Matrix;
  kernel: Matrix;
  padding: { top: number; bottom: number; left: number; right: number };
  stride: readonly [height: number, width: number];
  mode: "reflect" | "zeros";
  /** True if zeros have been put between the elements of the input, and the kernel turned. */
  isTransposed?: boolean;
}

export interface CaseDraw {
  /** Place of the case in the attempt, from 0. */
  index: number;
  /** 1: as small as possible, to show a failure; 2, 3: larger; 4: full size. */
  size: 1 | 2 | 3 | 4;
}

/** A wrong program that readers plausibly write; `id` is also the id of its message. */
export interface Mistake {
  id: string;
  program: Program;
  /**
   * How it is recognised. "values" and "shape": returns what the program returns, which in every
   * drawn case has the right shape and wrong values, or a wrong shape. "error": throws
   * where it throws. "mutation" and "alias": by what it does to its arguments or its rows.
   * "count": right, with another number of multiplications. "accepts": it answers where the
   * solution throws.
   */
  shows:
    "accepts" | "alias" | "count" | "error" | "mutation" | "shape" | "values";
}

/**
 * Whether a mistake is recognised by what its program returns or throws. Others are recognised by
 * a side effect (changed arguments, shared rows), or by returning where a throw is due.
 */
export function isToldByAnswer({ shows }: Pick<Mistake, "shows">): boolean {
  return !["accepts", "alias", "mutation"].includes(shows);
}

/** What an author writes for a `CodeCheck`, with the types of the function. */
export interface CodeSpec<
  Args extends unknown[],
  Value,
  Taken extends unknown[] = Args,
> {
  id: string;
  name: string;
  params: readonly string[];
  returns: CodeCheck["returns"];
  /** Takes the arguments of the sampler, and after them what the check adds. */
  solution: (...args: Taken) => Value;
  mistakes: readonly {
    id: string;
    program: (...args: Taken) => Value;
    shows: Mistake["shows"];
  }[];
  sample: (random: Random, draw: CaseDraw) => Args;
  edges?: (random: Random) => Args[];
  describe: (...args: Args) => MessageValues;
  asConvolution?: (...args: Args) => Convolution;
}

/** A code check; forgets the argument types, which is safe: all arguments come from its own sampler. */
export function codeCheck<Args extends unknown[], Value>(
  spec: CodeSpec<Args, Value>,
): CodeCheck {
  return forgetTypes(spec);
}

/** Multiplies two numbers; the check counts its calls. */
export type Multiply = (a: number, b: number) => number;

/** A code check whose programs get `multiply` last and take every product from it. */
export function countedCheck<Args extends unknown[], Value>(
  spec: CodeSpec<Args, Value, [...Args, Multiply]>,
): CodeCheck {
  return { ...forgetTypes(spec), counts: true };
}

function forgetTypes<Args extends unknown[], Value, Taken extends unknown[]>(
  spec: CodeSpec<Args, Value, Taken>,
): CodeCheck {
  return {
    ...spec,
    kind: "code",
    solution: (...args) => spec.solution(...(args as Taken)),
    mistakes: spec.mistakes.map((mistake) => ({
      ...mistake,
      program: (...args) => mistake.program(...(args as Taken)),
    })),
    edges: spec.edges ?? (() => []),
    describe: (args) => spec.describe(...(args as Args)),
    asConvolution: spec.asConvolution
      ? (args) => spec.asConvolution!(...(args as Args))
      : undefined,
  };
}
