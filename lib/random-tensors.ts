import { wholeNumber } from "./check.ts";
import { fillNormal, fillWhole } from "./random-kinds.ts";
import { allocate, shapeFrom } from "./shape.ts";
import type { ShapeArguments } from "./shape.ts";
import { Tensor } from "./tensor.ts";

/** Up to here, 32-bit floats hold every whole number. */
const MAX_EXACT = 2 ** 24;

/**
 * Random numbers, normally distributed with mean 0 and standard deviation 1; arguments and
 * errors as in {@link zeros}. {@link manualSeed} makes them repeat.
 *
 * @example
 * manualSeed(0);
 * randn(3);
 * // tensor([ 1.5410, -0.2934, -2.1788])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.randn.html
 */
export function randn(...shape: ShapeArguments): Tensor {
  const sizes = shapeFrom("randn", shape);
  const data = allocate("randn", sizes);
  fillNormal(data);
  return new Tensor(data, sizes);
}

/**
 * Whole numbers, equally likely from `low` up to, but not including, `high`: `randint(high, shape)`
 * or `randint(low, high, shape)`, as PyTorch draws them. {@link manualSeed} makes them repeat.
 *
 * @param low Default 0.
 * @param high Larger than `low`. Both lie within ±2²⁴, where a tensor holds every whole number.
 * @throws RangeError if `high` is not above `low`, or a number is out of range.
 * @example
 * manualSeed(0);
 * randint(10, [5]);
 * // tensor([4., 9., 3., 0., 3.])
 * @see https://docs.pytorch.org/docs/stable/generated/torch.randint.html
 */
export function randint(high: number, shape: readonly number[]): Tensor;
export function randint(
  low: number,
  high: number,
  shape: readonly number[],
): Tensor;
export function randint(
  first: number,
  second: number | readonly number[],
  third?: readonly number[],
): Tensor {
  const op = "randint";
  const [low, high, shape] =
    third === undefined ? [0, first, second] : [first, second, third];
  const from = wholeNumber(op, "low", low, -MAX_EXACT, MAX_EXACT);
  const to = wholeNumber(op, "high", high, from + 1, MAX_EXACT);
  const sizes = shapeFrom(op, [shape]);
  const data = allocate(op, sizes);
  fillWhole(data, from, to);
  return new Tensor(data, sizes);
}
