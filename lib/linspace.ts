import { wholeNumber } from "./check.ts";
import { requireFinite } from "./create.ts";
import { allocate } from "./shape.ts";
import { Tensor } from "./tensor.ts";

/**
 * `steps` numbers, evenly spaced from `start` to `end`, both included; shape `[steps]`.
 *
 * Element i is `start + i · (end − start) / (steps − 1)`.
 *
 * @param steps ≥ 0; a single one is `start`.
 * @throws RangeError if a number is not finite, or `steps` is not a whole number ≥ 0.
 * @example
 * linspace(0, 1, 5);
 * // tensor([0.0000, 0.2500, 0.5000, 0.7500, 1.0000])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.linspace.html
 */
export function linspace(start: number, end: number, steps: number): Tensor {
  const op = "linspace";
  requireFinite(op, { start, end });
  wholeNumber(op, "steps", steps, 0);
  const data = allocate(op, [steps]);
  // From both ends, so that both are met exactly.
  const step = (end - start) / (steps - 1);
  for (let i = 0; i < steps; i++) {
    data[i] = i < steps / 2 ? start + i * step : end - (steps - 1 - i) * step;
  }
  if (steps === 1) data[0] = start;
  return new Tensor(data, [steps]);
}
