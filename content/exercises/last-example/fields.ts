import {
  numberField as anyNumberField,
  pairField,
} from "../../../src/exercise/field.ts";
import type { MessageValues } from "../../../src/exercise/message.ts";
import { type Shape, rightShape } from "./right-shape.ts";
import type { Situation } from "./situation.ts";

/** A field for one number; `wrong` gives the answers of its mistakes by message id. */
export function numberField(
  id: string,
  right: (s: Situation) => number,
  wrong: Record<string, (s: Situation) => number>,
) {
  return anyNumberField(id, right, wrong, { describe });
}

/** A field for the shape of the output; `wrong` gives the answers of its mistakes by message id. */
export function shapeField(
  id: string,
  wrong: Record<string, (s: Situation) => Shape>,
) {
  return pairField(id, "shape", rightShape, wrong, { describe });
}

/** The situation, and the lengths after padding. */
export function describe(s: Situation): MessageValues {
  return {
    ...s,
    paddedH: s.inputH + 2 * s.paddingH,
    paddedW: s.inputW + 2 * s.paddingW,
  };
}
