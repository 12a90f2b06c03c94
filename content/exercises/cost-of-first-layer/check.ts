import { numberField } from "../../../src/exercise/field.ts";
import { telling } from "../../../src/exercise/telling.ts";
import { type StepsCheck, stage } from "../../../src/exercise/steps-check.ts";

/** A layer with a square kernel; `size` is the length of its output. */
interface Layer extends Record<string, number> {
  kernel: number;
  cin: number;
  cout: number;
  size: number;
}

function cost({ kernel, cin, cout, size }: Layer): number {
  return kernel * kernel * cin * cout * size * size;
}

const wrong = {
  "input-channels-left-out": (l: Layer) => cost({ ...l, cin: 1 }),
  "output-channels-left-out": (l: Layer) => cost({ ...l, cout: 1 }),
  "kernel-one-axis": (l: Layer) => cost(l) / l.kernel,
  "weights-only": (l: Layer) => cost({ ...l, size: 1 }),
};

function question(id: string, layer: Layer) {
  const mistakes = telling(layer, cost, wrong);
  return stage({
    id,
    isRandom: false,
    draw: () => layer,
    fields: [numberField(`${id}-cost`, cost, mistakes, { largest: 1e12 })],
  });
}

export const check: StepsCheck = {
  kind: "steps",
  id: "cost-of-first-layer",
  stages: [
    question("large", { kernel: 7, cin: 3, cout: 64, size: 112 }),
    question("small", { kernel: 3, cin: 64, cout: 64, size: 56 }),
  ],
};
