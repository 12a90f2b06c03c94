import type { MessageValues } from "./message.ts";
import type { Draw, Field } from "./steps-check.ts";

/** How a field is asked and what its messages may speak of. */
export interface FieldOptions<D extends Draw> {
  /** Values for the holes of the messages. Default: the draw. */
  describe?: (draw: D) => MessageValues;
  /** Largest answer that is no slip of the finger. Default 100 000. */
  largest?: number;
  /** How far an answer that is no whole number may be from the right one. Default 0. */
  tolerance?: number;
  /** True if the answer is asked in percent. Default false. */
  isPercent?: boolean;
}

/** A field for one number; `wrong` gives the answers of its mistakes by message id. */
export function numberField<D extends Draw>(
  id: string,
  right: (draw: D) => number,
  wrong: Record<string, (draw: D) => number>,
  {
    describe = (draw) => draw,
    largest,
    tolerance,
    isPercent,
  }: FieldOptions<D> = {},
): Field<D> {
  return {
    id,
    expects: "number",
    axes: 1,
    right: (draw) => [right(draw)],
    mistakes: Object.entries(wrong).map(([mistake, answer]) => ({
      id: mistake,
      answer: (draw) => [answer(draw)],
    })),
    describe,
    largest,
    tolerance,
    isPercent,
  };
}

/** A field for two numbers: a shape, height first, or a pair, such as before and after. */
export function pairField<D extends Draw>(
  id: string,
  expects: "pair" | "shape",
  right: (draw: D) => readonly [number, number],
  wrong: Record<string, (draw: D) => readonly [number, number]>,
  { describe = (draw) => draw }: Pick<FieldOptions<D>, "describe"> = {},
): Field<D> {
  return {
    id,
    expects,
    axes: 2,
    right,
    mistakes: Object.entries(wrong).map(([mistake, answer]) => ({
      id: mistake,
      answer,
    })),
    describe,
  };
}
