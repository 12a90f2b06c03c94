import type { MessageValues, Message } from "./message.ts";
import type { Random } from "./random.ts";

/** How an exercise is judged. Each kind is graded by its own function; more kinds join this union. */
export type Check = CodeCheck | StepsCheck;

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
   * drawn case differs from the right answer in its values or even in its shape. "error": throws
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

/** The reader fills in numbers and shapes, stage by stage. */
export interface StepsCheck {
  kind: "steps";
  /** Folder name of the exercise. */
  id: string;
  stages: readonly Stage[];
}

/** Fields that are asked together about one drawn situation. */
export interface Stage {
  id: string;
  /** False if the numbers are the same in every draw, so that the build can print them. */
  isRandom: boolean;
  /** Draws the situation: the numbers that the text shows and the judgement uses. */
  draw: (random: Random) => Draw;
  fields: readonly Field[];
}

export type Draw = Readonly<Record<string, number>>;

/** Answers that could be read, by field id; a number is a list of one. */
export type Answers = Readonly<Record<string, readonly number[] | undefined>>;

export interface Field {
  /** Unique within the exercise. */
  id: string;
  expects: "number" | "shape";
  /** Lengths in a shape; 1 for a number. */
  axes: number;
  right: (draw: Draw) => readonly number[];
  /** Wrong answers with a name, likeliest first; the first that fits speaks. */
  mistakes: readonly FieldMistake[];
  /** Values for the holes of the field's messages; the grader adds `got`, and not `expected`. */
  describe: (draw: Draw) => MessageValues;
  /** Said about a right answer, for example that it was right by luck. */
  remark?: (draw: Draw, answers: Answers) => Message | undefined;
}

export interface FieldMistake {
  /** Also the id of its message. */
  id: string;
  /** The answer that the mistake leads to. */
  answer: (draw: Draw) => readonly number[];
}

/** What an author writes for a `Stage`, with the type of its draw. */
export interface StageSpec<D extends Draw> {
  id: string;
  isRandom: boolean;
  draw: (random: Random) => D;
  fields: readonly {
    id: string;
    expects: Field["expects"];
    axes: number;
    right: (draw: D) => readonly number[];
    mistakes: readonly {
      id: string;
      answer: (draw: D) => readonly number[];
    }[];
    describe: (draw: D) => MessageValues;
    remark?: (draw: D, answers: Answers) => Message | undefined;
  }[];
}

/** A stage; forgets the type of its draw, which is safe: every draw comes from its own `draw`. */
export function stage<D extends Draw>(spec: StageSpec<D>): Stage {
  return {
    ...spec,
    fields: spec.fields.map(({ remark, ...field }) => ({
      ...field,
      right: (draw) => field.right(draw as D),
      mistakes: field.mistakes.map(({ id, answer }) => ({
        id,
        answer: (draw) => answer(draw as D),
      })),
      describe: (draw) => field.describe(draw as D),
      ...(remark && {
        remark: (draw, answers) => remark(draw as D, answers),
      }),
    })),
  };
}
