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
  solution: Program;
  mistakes: readonly Mistake[];
  /** Draws the arguments of one case. */
  sample: (random: Random, draw: CaseDraw) => unknown[];
  /** Cases that need not tell the mistakes apart, but on which a careless program trips. */
  edges: (random: Random) => unknown[][];
  /** The arguments as values for the messages' holes. */
  describe: (args: readonly unknown[]) => MessageValues;
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
   */
  shows: "alias" | "error" | "mutation" | "shape" | "values";
}

/** What an author writes for a `CodeCheck`, with the types of the function. */
export interface CodeSpec<Args extends unknown[], Value> {
  id: string;
  name: string;
  params: readonly string[];
  returns: CodeCheck["returns"];
  solution: (...args: Args) => Value;
  mistakes: readonly {
    id: string;
    program: (...args: Args) => Value;
    shows: Mistake["shows"];
  }[];
  sample: (random: Random, draw: CaseDraw) => Args;
  edges?: (random: Random) => Args[];
  describe: (...args: Args) => MessageValues;
}

/** A code check; forgets the argument types, which is safe: all arguments come from its own sampler. */
export function codeCheck<Args extends unknown[], Value>(
  spec: CodeSpec<Args, Value>,
): CodeCheck {
  return {
    ...spec,
    kind: "code",
    solution: (...args) => spec.solution(...(args as Args)),
    mistakes: spec.mistakes.map((mistake) => ({
      ...mistake,
      program: (...args) => mistake.program(...(args as Args)),
    })),
    edges: spec.edges ?? (() => []),
    describe: (args) => spec.describe(...(args as Args)),
  };
}
