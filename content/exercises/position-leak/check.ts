import { numberField } from "../../../src/exercise/field.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";
import { telling } from "../../../src/exercise/telling.ts";

interface Blurred extends Record<string, number> {
  size: number;
  layers: number;
}

/** Different values of an image of ones after so many mean filters with zeros around. */
function countValues({ size, layers }: Blurred): number {
  let axis = Array<number>(size).fill(1);
  for (let layer = 0; layer < layers; layer++)
    axis = axis.map((_, i) => at(axis, i - 1) + at(axis, i) + at(axis, i + 1));
  const values = axis.flatMap((row) => axis.map((column) => row * column));
  return new Set(values).size;
}

function at(axis: number[], i: number): number {
  return axis[i] ?? 0;
}

const wrong = {
  "one-axis": ({ layers }: Blurred) => layers + 1,
  "pairs-in-order": ({ layers }: Blurred) => (layers + 1) ** 2,
  "always-three": () => 3,
  places: ({ size }: Blurred) => size ** 2,
  "nothing-changes": () => 1,
};

export const check: StepsCheck = {
  kind: "steps",
  id: "position-leak",
  stages: [1, 2, 6].map((layers) => {
    const draw: Blurred = { size: 15, layers };
    return stage({
      id: `after-${layers}`,
      isRandom: false,
      draw: () => draw,
      fields: [
        numberField(
          `values-${layers}`,
          countValues,
          telling(draw, countValues, wrong),
        ),
      ],
    });
  }),
};
