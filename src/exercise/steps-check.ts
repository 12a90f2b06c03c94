import type { Message, MessageValues } from "./message.ts";
import type { Random } from "./random.ts";

/** The reader fills in numbers and shapes, stage by stage. */
export interface StepsCheck {
  kind: "steps";
  /** Folder name of the exercise. */
  id: string;
  /** True if every check draws anew: an answer must hold for any draw, and the text shows none. */
  redraws?: boolean;
  stages: readonly Stage[];
}

/** Fields that are asked together about one drawn situation; an author writes it with its type. */
export interface Stage<D extends Draw = Draw> {
  id: string;
  /** False if the numbers are the same in every draw, so that the build can print them. */
  isRandom: boolean;
  /** Draws the situation: the numbers that the text shows and the judgement uses. */
  draw: (random: Random) => D;
  fields: readonly Field<D>[];
}

export type Draw = Readonly<Record<string, number>>;

/** Answers that could be read, by field id; a number is a list of one. */
export type Answers = Readonly<Record<string, readonly number[] | undefined>>;

export interface Field<D extends Draw = Draw> {
  /** Unique within the exercise. */
  id: string;
  /** A shape is height and width; a pair is two numbers of any other meaning. */
  expects: "number" | "pair" | "shape";
  /** How many numbers the answer has; 1 for a number. */
  axes: number;
  /** Where any number of numbers up to `axes` may be given: the least. */
  fewest?: number;
  /** Largest answer that is no slip of the finger. Default 100 000. */
  largest?: number;
  /** How far an answer that is no whole number may be from the right one. Default 0. */
  tolerance?: number;
  /** True if the answer is asked in percent. */
  isPercent?: boolean;
  /** The right answer; where a property decides, one of them. */
  right: (draw: D) => readonly number[];
  /** What an answer lacks that has several right ones; undefined if it is right. */
  lacks?: Lacks<D>;
  /** Wrong answers with a name, likeliest first; the first that fits speaks. */
  mistakes: readonly FieldMistake<D>[];
  /** Values for the holes of the field's messages; the grader adds `got`, and not `expected`. */
  describe: (draw: D) => MessageValues;
  /** Said about a right answer, for example that it was right by luck. */
  remark?: (draw: D, answers: Answers) => Message | undefined;
}

interface FieldMistake<D extends Draw> {
  /** Also the id of its message. */
  id: string;
  /** The answer that the mistake leads to. */
  answer: (draw: D) => readonly number[];
  /** Answers of other fields without which it would be none. */
  beside?: Answers;
}

/** What an answer lacks; other fields may bear on it. */
export type Lacks<D extends Draw> = (
  numbers: readonly number[],
  draw: D,
  answers: Answers,
) => Message | undefined;

/** A stage; forgets the type of its draw, which is safe: every draw comes from its own `draw`. */
export function stage<D extends Draw>(spec: Stage<D>): Stage {
  return {
    ...spec,
    fields: spec.fields.map(({ lacks, remark, ...field }) => ({
      ...field,
      right: (draw) => field.right(draw as D),
      mistakes: field.mistakes.map(({ answer, ...mistake }) => ({
        ...mistake,
        answer: (draw) => answer(draw as D),
      })),
      describe: (draw) => field.describe(draw as D),
      ...(lacks && {
        lacks: (numbers, draw, answers) => lacks(numbers, draw as D, answers),
      }),
      ...(remark && {
        remark: (draw, answers) => remark(draw as D, answers),
      }),
    })),
  };
}
