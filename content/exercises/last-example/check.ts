import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";
import { describe, numberField, shapeField } from "./fields.ts";
import { rightShape } from "./right-shape.ts";
import {
  chapterExample,
  drawSituation,
  type Situation,
  widerExample,
} from "./situation.ts";
import { wrongShapes } from "./wrong-shapes.ts";

/** n − k + p + s along the height; `p` is the total. */
function numeratorH(s: Situation, p = 2 * s.paddingH): number {
  return s.inputH - s.kernelH + p + s.strideH;
}

/** n − k + p + s along the width; `p` is the total. */
function numeratorW(s: Situation, p = 2 * s.paddingW): number {
  return s.inputW - s.kernelW + p + s.strideW;
}

const totalPaddingW = numberField("total-padding-w", (s) => 2 * s.paddingW, {
  "padding-per-side": (s) => s.paddingW,
  "padding-to-keep-size": (s) => s.kernelW - 1,
});

const numerators = [
  numberField("numerator-h", (s) => numeratorH(s), {
    "stride-left-out": (s) => numeratorH(s) - s.strideH,
    "one-for-stride": (s) => numeratorH(s) - s.strideH + 1,
    "divided-already": (s) => rightShape(s)[0],
  }),
  numberField("numerator-w", (s) => numeratorW(s), {
    "numerator-padding-once": (s) => numeratorW(s, s.paddingW),
    "numerator-no-padding": (s) => numeratorW(s, 0),
    "stride-left-out": (s) => numeratorW(s) - s.strideW,
    "one-for-stride": (s) => numeratorW(s) - s.strideW + 1,
    "divided-already": (s) => rightShape(s)[1],
  }),
];

const { ceil, "axes-swapped": axesSwapped } = wrongShapes;
const general = {
  ceil,
  "forgot-plus-one": wrongShapes["forgot-plus-one"],
  "not-floored": wrongShapes["not-floored"],
  "stride-forgotten": wrongShapes["stride-forgotten"],
};

const chapterShape = {
  ...shapeField("chapter-shape", {
    "no-padding-chapter": wrongShapes["no-padding"],
    ...general,
  }),
  // 8 and 9 both give 2 after division by 4, so that the slip does not show in the result.
  remark: (s: Situation, answers: Readonly<Record<string, unknown>>) => {
    const { "total-padding-w": total, "numerator-w": numerator } = answers;
    const isLuck =
      String(total) === String(s.paddingW) ||
      String(numerator) === String(numeratorW(s, s.paddingW));
    return isLuck ? { id: "right-by-luck", values: describe(s) } : undefined;
  },
};

const widerShape = shapeField("wider-shape", {
  "padding-short": wrongShapes["padding-once"],
  "axes-swapped": axesSwapped,
  ...general,
});

export const check: StepsCheck = {
  kind: "steps",
  id: "last-example",
  stages: [
    stage({
      id: "chapter",
      isRandom: false,
      draw: () => chapterExample,
      fields: [totalPaddingW, ...numerators, chapterShape],
    }),
    stage({
      id: "wider",
      isRandom: false,
      draw: () => widerExample,
      fields: [widerShape],
    }),
    ...["first-draw", "second-draw"].map((id) =>
      stage({
        id,
        isRandom: true,
        draw: drawSituation,
        fields: [shapeField(`${id}-shape`, wrongShapes)],
      }),
    ),
  ],
};
