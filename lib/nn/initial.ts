import { fillUniform } from "../random.ts";
import { allocate } from "../shape.ts";
import { Tensor } from "../tensor.ts";

/** A parameter: a tensor that an optimiser changes. */
export function parameter(tensor: Tensor): Tensor {
  tensor.requiresGrad = true;
  return tensor;
}

/**
 * A parameter drawn evenly from ±1/√fanIn, where fanIn numbers are added up for one output
 * element. This is what PyTorch's `kaiming_uniform_(a=√5)` comes to.
 */
export function initialParameter(
  op: string,
  shape: readonly number[],
  fanIn: number,
): Tensor {
  const data = allocate(op, shape);
  const bound = 1 / Math.sqrt(fanIn);
  fillUniform(data, -bound, bound);
  return parameter(new Tensor(data, shape));
}

/** PyTorch's `True` and `False`. */
export function python(value: boolean): string {
  return value ? "True" : "False";
}

/** A list as Python prints a tuple; other values as they are. */
export function tuple(value: number | string | readonly number[]): string {
  if (typeof value !== "object") return String(value);
  return `(${value.join(", ")}${value.length === 1 ? "," : ""})`;
}
