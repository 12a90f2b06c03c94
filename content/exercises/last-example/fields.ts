import type { MessageValues } from "../../../src/exercise/message.ts";
import type { StageSpec } from "../../../src/exercise/steps-check.ts";
import { type Shape, rightShape } from "./right-shape.ts";
import type { Situation } from "./situation.ts";

export type FieldSpec = StageSpec<Situation>["fields"][number];

/** A field for one number; `wrong` gives the answers of its mistakes by message id. */
export function numberField(
  id: string,
  right: (s: Situation) => number,
  wrong: Record<string, (s: Situation) => number>,
): FieldSpec {
  return {
    id,
    expects: "number",
    axes: 1,
    right: (s) => [right(s)],
    mistakes: Object.entries(wrong).map(([mistake, answer]) => ({
      id: mistake,
      answer: (s) => [answer(s)],
    })),
    describe,
  };
}

/** A field for the shape of the output; `wrong` gives the answers of its mistakes by message id. */
export function shapeField(
  id: string,
  wrong: Record<string, (s: Situation) => Shape>,
): FieldSpec {
  return {
    id,
    expects: "shape",
    axes: 2,
    right: rightShape,
    mistakes: Object.entries(wrong).map(([mistake, answer]) => ({
      id: mistake,
      answer,
    })),
    describe,
  };
}

/** The situation, and the lengths after padding. */
export function describe(s: Situation): MessageValues {
  return {
    ...s,
    paddedH: s.inputH + 2 * s.paddingH,
    paddedW: s.inputW + 2 * s.paddingW,
  };
}
