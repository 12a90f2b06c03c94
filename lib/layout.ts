import { heightWidth, wholeNumber } from "./check.ts";
import { fault } from "./fault.ts";
import { requireTensor } from "./tensor.ts";
import type { Tensor } from "./tensor.ts";

/** Axes along which windows move: 1 for `conv1d`, which is a `conv2d` of height 1. */
export type Axes = 1 | 2;

/** Lengths of the four axes that all operations with windows compute on. */
export type Lengths4 = readonly [N: number, C: number, H: number, W: number];

/** `[N, C, H, W]` of an input that may lack N, and that has one axis instead of H and W if `axes` is 1. */
export function inputLengths(
  op: string,
  axes: Axes,
  input: Tensor,
  channels = "C",
): Lengths4 {
  const spatial = axes === 1 ? "L" : "H, W";
  requireAxes(op, "input", input, axes, `N, ${channels}`, spatial, axes + 1);
  const { shape } = input;
  return fourLengths(axes, shape.length > axes + 1 ? shape : [1, ...shape]);
}

/** Lengths with a height of 1 where there is none. */
export function fourLengths(axes: Axes, shape: readonly number[]): Lengths4 {
  const [N, C, L] = shape as Lengths4;
  return axes === 1 ? [N, C, 1, L] : (shape as Lengths4);
}

/** The shape of an output of these lengths; it has the axes that the input has. */
export function outputShape(
  axes: Axes,
  input: Tensor,
  [N, C, H, W]: Lengths4,
): number[] {
  const shape = axes === 1 ? [N, C, W] : [N, C, H, W];
  return input.ndim > axes + 1 ? shape : shape.slice(1);
}

/**
 * Refuses a tensor with other axes than two for channels and `axes` for space, whose names messages
 * give; the first may be missing if `least` says so.
 */
export function requireAxes(
  op: string,
  name: string,
  tensor: Tensor,
  axes: Axes,
  channels: string,
  spatial: string,
  least = axes + 2,
): void {
  const { ndim, shape } = requireTensor(op, name, tensor);
  const count = axes + 2;
  if (ndim === count || ndim === least) return;
  throw fault`${op}: the ${name} has shape ${shape}, not ${count} axes: [${channels}, ${spatial}]; reshape it, a single [${spatial}] to [1, 1, ${spatial}]`;
}

/** `[height, width]` of an option; along one axis a plain number, and `least`, which changes nothing, as height. */
export function optionLengths(
  op: string,
  axes: Axes,
  name: string,
  value: unknown,
  least: number,
): [height: number, width: number] {
  return axes === 1
    ? [least, wholeNumber(op, name, value, least)]
    : heightWidth(op, name, value, least);
}
